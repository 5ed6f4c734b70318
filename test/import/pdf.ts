/** Letters on a page, in points from its lower left corner. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees against the clock. */
  readonly turned?: number;
  /** The PDF's own number for how letters are drawn; 3: not at all. */
  readonly mode?: number;
}

interface PdfOptions {
  readonly title?: string;
  /** Degrees clockwise by which viewers turn the pages. */
  readonly rotate?: number;
}

/** A PDF with these letters on its pages, in Helvetica; an empty list gives a page with a grey box. */
export function makePdf(pages: readonly (readonly Printed[])[], { title, rotate = 0 }: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [i, page] of pages.entries()) {
    const content = page.length === 0 ? "0.5 g 100 100 200 200 re f" : page.map(printed).join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const info = title === undefined ? undefined : add(`<< /Title (${escaped(title)}) >>`);
  return assembled(objects, info);
}

function printed({ text, x, y, size = 11, turned = 0, mode = 0 }: Printed): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(4)).join(" ");
  return `BT /F1 ${size} Tf ${mode} Tr ${matrix} Tm (${escaped(text)}) Tj ET`;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

function assembled(objects: readonly string[], info: number | undefined): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${info === undefined ? "" : ` /Info ${info} 0 R`} >>`;
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
  // WinAnsi has the letters of Latin-1 at their places.
  return Buffer.from(file, "latin1");
}
