import { type Conversion, conversionLimits, failed } from "../conversion.ts";
import { tidyText, tidyTitle } from "../tidy-text.ts";
import { formRuns } from "./form-fields.ts";
import { type PrintedPage, textsOf } from "./page-text.ts";
import { openPdf, type Pdf, type PdfPage } from "./pdfjs.ts";
import type { Run } from "./run.ts";

// A picture may have a page number or a stamp on it.
const FEWEST_LETTERS = 3;

/** Reads a PDF page by page. @throws what pdf.js throws */
export async function readPdf(bytes: Uint8Array): Promise<Conversion> {
  const loading = openPdf(bytes);
  try {
    const pdf = await loading.promise;
    const title = tidyTitle(await titleOf(pdf));
    const printed: PrintedPage[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const runs = [...(await runsOf(page)), ...(await formRuns(page))];
      page.cleanup();
      length += runs.reduce((sum, { text }) => sum + text.length, 0);
      if (length > conversionLimits.output) return failed({ id: "too-much-text" });
      printed.push({ runs, rotate: page.rotate });
    }
    const texts = textsOf(printed);
    const pages = texts.length;
    const about = { format: "pdf", pages, ...(title !== undefined && { title }) } as const;
    const pagesWithoutText = texts.flatMap((text, i) => (hasLetters(text) ? [] : [i + 1]));
    if (pagesWithoutText.length === pages) return { kind: "scan", ...about };
    const text = tidyText(texts.map((one) => `${one}\n\f\n`).join(""));
    return { kind: "text", ...about, text, pagesWithoutText };
  } finally {
    await loading.destroy();
  }
}

function hasLetters(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

async function titleOf(pdf: Pdf): Promise<unknown> {
  try {
    return (await pdf.getMetadata()).info["Title"];
  } catch {
    // Broken metadata are none.
    return undefined;
  }
}

async function runsOf(page: PdfPage): Promise<Run[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    return {
      text: item.str,
      ...{ x, y, angle: Math.atan2(b, a), size: Math.hypot(c, d), width: item.width },
    };
  });
}
