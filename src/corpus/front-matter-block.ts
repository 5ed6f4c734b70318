import { inOtherWords } from "../language/message.ts";
import type { Span } from "../text/span.ts";
import { lateMatter } from "./late.ts";
import { parseYaml, type YamlMap, type YamlMistake } from "./yaml-tree.ts";

/** The lines between two `---` lines, without the line break before the second one. */
export interface Block extends Span {
  /** What follows the opening `---`; empty for YAML. */
  readonly language: string;
  /** Offset after the closing line. */
  readonly bodyStart: number;
}

/** A mapping whose places count from `offset`. */
export interface BlockMap {
  readonly map: YamlMap;
  readonly offset: number;
}

type Reading = BlockMap | YamlMistake;

/**
 * What a council's server says of one paper has a few hundred lines at most, while a text that happens to have two ruled lines can
 * be of any size. In UTF-16 units.
 */
export const longestBlock = 1_048_576;

/** The block's mapping, or the first mistake in it. gray-matter splits; what it would run or guess at is replaced. */
export function parseBlock(text: string, { language, start, end, bodyStart }: Block): Reading {
  if (end - start > longestBlock) return { offset: 0, message: { id: "front-matter-too-long" } };
  // gray-matter ends a block at any line that begins with `---`.
  const ruled = text.indexOf("\n---", start - 1);
  if (ruled !== end) return { offset: ruled + 1, message: { id: "front-matter-ruled" } };
  const read = (yaml: string): { reading: Reading } => ({ reading: parseMap(yaml, end - yaml.length) });
  const refuse = (): { reading: Reading } => {
    return { reading: { offset: 0, message: { id: "front-matter-language", language } } };
  };
  try {
    // With options gray-matter does not cache: its cache turns a file that failed once into an empty one.
    const engines = { yaml: read, json: read, javascript: refuse, coffee: refuse, toml: refuse };
    const reading: Reading | undefined = lateMatter()(text.slice(0, bodyStart), { engines }).data["reading"];
    return reading ?? { offset: start, message: { id: "front-matter-empty" } };
  } catch (error) {
    return { offset: start, message: inOtherWords(error instanceof Error ? error.message : String(error)) };
  }
}

function parseMap(yaml: string, offset: number): Reading {
  // The `\r` belongs to the line break before the closing `---`; the parser would take it for a character of the value.
  const { value, mistakes } = parseYaml(yaml.replace(/\r$/, ""));
  const [mistake] = mistakes;
  if (mistake) return { offset: offset + mistake.offset, message: mistake.message };
  return value?.kind === "map" ? { map: value, offset } : { offset, message: { id: "front-matter-no-keys" } };
}
