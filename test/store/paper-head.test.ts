import { expect, test } from "vitest";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { headOf } from "../../src/store/format/paper-head.ts";

const head =
  "Stadt Karlsruhe\n\nANFRAGE\n\nGremium:\nTermin:\nVorlage Nr.:\nTOP:\n\nGemeinderat\n12.03.2014\n2014/0341\n14\n";
const text = "Die Linden am Marktplatz sollen stehen bleiben. ".repeat(8);

test.each([
  ["after the heading below the head", `${head}\nLinden\n\nSachverhalt:\n`, `${text}\n`],
  ["after the head, where the only heading stands at the end", `${head}\nLinden`, `\n\n${text}\n\nSachverhalt:\n`],
])("the text begins %s", (_, before, after) => {
  const source = { file: "a.txt", text: before + after, bodyStart: 0, frontMatter: {}, problems: [] };
  const { textStart } = headOf(parsePaper(source, karlsruhe));
  expect(source.text.slice(textStart).trim()).toBe(after.trim());
});
