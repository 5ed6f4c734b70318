import { expect, test } from "vitest";
import { formRuns } from "../../src/import/pdf/form-fields.ts";
import { textsOf } from "../../src/import/pdf/page-text.ts";
import type { PdfPage } from "../../src/import/pdf/pdfjs.ts";

test("what is filled into a form stands where its fields are", async () => {
  const field = (about: object): object => ({ subtype: "Widget", ...about });
  const annotations = [
    field({ fieldType: "Tx", fieldValue: "Radweg am Wall", rect: [150, 696, 400, 712] }),
    field({ fieldType: "Btn", checkBox: true, fieldValue: "Ja", exportValue: "Ja", rect: [60, 668, 72, 680] }),
    field({ fieldType: "Btn", checkBox: true, fieldValue: "Off", exportValue: "Ja", rect: [60, 648, 72, 660] }),
    field({ fieldType: "Tx", fieldValue: "geheim", hidden: true, rect: [60, 600, 72, 612] }),
    field({ fieldType: "Sig", rect: [60, 500, 72, 512] }),
    { subtype: "Link", fieldValue: "Adresse", rect: [60, 400, 72, 412] },
  ];
  const page = { getAnnotations: async () => annotations } as unknown as PdfPage;
  const printed = ["Betreff:", "dringlich", "öffentlich"].map((text, i) => {
    const place = { x: i === 0 ? 60 : 80, y: [700, 670, 650][i] ?? 0 };
    return { text, ...place, angle: 0, size: 10, width: text.length * 5 };
  });
  const runs = [...printed, ...(await formRuns(page))];
  expect(textsOf([{ runs, rotate: 0 }])).toEqual(["Betreff:\tRadweg am Wall\n☒ dringlich\n☐ öffentlich"]);
});
