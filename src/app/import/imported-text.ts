import { longestBlock } from "../../corpus/front-matter-block.ts";
import { shortened } from "../../text/shortened.ts";

/** A value of the front matter: texts, lists of them, and whatever else JSON can say. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** A document that was made a text, with what is known of it. */
export interface ImportedPaper {
  /** Where it came from: a path from the corpus' folder, or an address. The same document has the same one each time. */
  readonly source: string;
  /** Of the document's bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly pages?: number | undefined;
  /** From the document's own metadata. */
  readonly title?: string | undefined;
  /** Official fields, by the names that a record has for them; they count before what the text says. */
  readonly fields?: Readonly<Record<string, FrontMatterValue | undefined>>;
}

/**
 * The paper's file: front matter, an empty line, the text. The same paper gives the same file. Of lists without end it has as many
 * items as are read again.
 */
export function importedText({ source, sha256, text, pages, title, fields = {} }: ImportedPaper): string {
  const known = { source, sha256, pages, title, ...fields };
  const lists = Object.values(known).filter(Array.isArray).length;
  const fitting = (value: FrontMatterValue): FrontMatterValue =>
    Array.isArray(value)
      ? firstOf(value, LONGEST / lists)
      : typeof value === "string"
        ? shortened(value, LONGEST_TEXT)
        : value;
  const lines = Object.entries(known).flatMap(([key, value]) =>
    value === undefined ? [] : entry(key, fitting(value)),
  );
  // A text whose first line is a rule would begin a second front matter for some programs.
  return ["---", ...lines, "---", "", text.replace(/^\n+/, "")].join("\n");
}

// Half of what is read: people add to it.
const LONGEST = longestBlock / 2;
// A sentence or two, in UTF-16 units.
const LONGEST_TEXT = 8_000;

function firstOf(items: readonly FrontMatterValue[], most: number): readonly FrontMatterValue[] {
  let left = most;
  const end = items.findIndex((item) => {
    // With what stands before an item on its line.
    left -= scalar(item).length + "  - \n".length;
    return left < 0;
  });
  return end < 0 ? items : items.slice(0, end);
}

function entry(key: string, value: FrontMatterValue): string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item === "object")) return [`${key}: ${scalar(value)}`];
  return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
}

// What YAML takes for text as it stands: hashes, numbers of papers, days, words.
const plain = /^(?:[a-z][a-z-]*|[0-9a-f]{64}|\d{4}-\d\d-\d\d)$/;
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/;

/** JSON is YAML, but for two line ends that it may leave as they are. */
function scalar(value: FrontMatterValue): string {
  if (typeof value === "string" && plain.test(value) && !notText.test(value)) return value;
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
