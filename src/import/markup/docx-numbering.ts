import type { Element } from "./parse-markup.ts";
import { childOf, findAll, type Parent } from "./xml-tree.ts";

/** Gives the paragraphs of a Word document the numbers that Word prints before them, in the order of the document. */
export interface Numbering {
  /** `a)`, `1.2`, `-`; `undefined` if the paragraph has none. */
  labelOf(paragraphProperties: Element | undefined): string | undefined;
}

interface Level {
  readonly format: string;
  /** `%1.%2`: each is the number of the level. */
  readonly text: string;
  readonly start: number;
}

// A list has nine levels.
const LEVELS = 9;

export function numberingOf(numbering: Parent, styles: Parent): Numbering {
  const abstract = new Map(findAll(numbering, "w:abstractNum").map((one) => [one.attribs["w:abstractNumId"], one]));
  const lists = new Map(
    findAll(numbering, "w:num").map((one) => {
      const id = childOf(one, "w:abstractNumId")?.attribs["w:val"];
      return [one.attribs["w:numId"] ?? "", { id: id ?? "", levels: levelsOf(abstract.get(id)) }] as const;
    }),
  );
  const ofStyles = new Map(
    findAll(styles, "w:style").map((style) => [style.attribs["w:styleId"], childOf(style, "w:pPr")]),
  );
  // Lists that share their definition count on from one another.
  const counts = new Map<string, number[]>();
  return {
    labelOf(properties) {
      const style = ofStyles.get(childOf(properties, "w:pStyle")?.attribs["w:val"]);
      const own = childOf(properties, "w:numPr");
      const inherited = childOf(style, "w:numPr");
      const list = lists.get(valOf(own, "w:numId") ?? valOf(inherited, "w:numId") ?? "0");
      if (!list) return undefined;
      const at = Math.min(LEVELS - 1, Number(valOf(own, "w:ilvl") ?? valOf(inherited, "w:ilvl") ?? 0) || 0);
      const level = list.levels[at];
      if (!level) return undefined;
      if (level.format === "bullet") return "-";
      const count = counts.get(list.id) ?? [];
      counts.set(list.id, [...count.slice(0, at), (count[at] ?? level.start - 1) + 1]);
      return labelAt(list.levels, counts.get(list.id) ?? [], level.text);
    },
  };
}

function levelsOf(definition: Element | undefined): Level[] {
  const levels: Level[] = [];
  for (const level of definition ? findAll(definition, "w:lvl") : []) {
    const at = Number(level.attribs["w:ilvl"]);
    if (!(at >= 0 && at < LEVELS)) continue;
    levels[at] = {
      format: valOf(level, "w:numFmt") ?? "decimal",
      text: valOf(level, "w:lvlText") ?? "",
      start: Number(valOf(level, "w:start") ?? 1) || 0,
    };
  }
  return levels;
}

function labelAt(levels: readonly Level[], count: readonly number[], text: string): string | undefined {
  const label = text.replace(/%([1-9])/g, (_, digit) => {
    const level = levels[Number(digit) - 1];
    return level ? written(count[Number(digit) - 1] ?? level.start, level.format) : "";
  });
  return label.trim() === "" ? undefined : label.trim();
}

function written(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letter(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "none":
      return "";
    default:
      return String(number);
  }
}

/** a to z, then aa to zz. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number + 25) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

function roman(number: number): string {
  let rest = Math.min(number, 3_999);
  let text = "";
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
  return text;
}

const signs: readonly (readonly [number, string])[] = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
  ] as const),
  ...([
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
];

function valOf(parent: Parent | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attribs["w:val"];
}
