import type { PdfPage } from "./pdfjs.ts";
import type { Run } from "./run.ts";

/** What is filled into the fields of a form, where the fields stand: pages print it, and do not count it among their letters. */
export async function formRuns(page: PdfPage): Promise<Run[]> {
  const fields = await page.getAnnotations();
  return fields.flatMap(({ subtype, rect, fieldValue, fieldType, checkBox, exportValue, hidden }) => {
    if (subtype !== "Widget" || hidden === true || !Array.isArray(rect)) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    const height = Math.abs(top - bottom);
    const text = checkBox === true ? (fieldValue === exportValue ? "☒" : "☐") : textOf(fieldType, fieldValue);
    const size = Math.min(height, LARGEST);
    return text.split(/\r\n?|\n/).flatMap((line, i) =>
      line.trim() === ""
        ? []
        : {
            text: line,
            // Letters stand in the middle of a field of one line, and at the top of a larger one.
            ...{
              x: Math.min(left, right),
              y: Math.max(bottom, top) - (i + 1) * size * 1.15 + size * 0.35,
              angle: 0,
              size,
            },
            width: Math.min(Math.abs(right - left), line.length * size * 0.5),
          },
    );
  });
}

// In points.
const LARGEST = 12;

function textOf(type: unknown, value: unknown): string {
  if (type !== "Tx" && type !== "Ch") return "";
  return [value ?? []]
    .flat()
    .filter((one) => typeof one === "string")
    .join(", ");
}
