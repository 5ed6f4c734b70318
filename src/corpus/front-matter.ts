import type { Message } from "../language/message.ts";
import type { FrontMatterEntry, FrontMatterItem, Source } from "../paper/source.ts";
import type { Problem } from "../problem/problem.ts";
import { type Position, positionsIn } from "../text/position.ts";
import { type Block, type BlockMap, parseBlock } from "./front-matter-block.ts";
import type { YamlValue } from "./yaml-tree.ts";

/** What a `Source` says of its front matter. */
export type FrontMatter = Pick<Source, "bodyStart" | "frontMatter" | "problems">;

/**
 * The front matter of a text: a first line `---` (or `---yaml`, `---json`), a YAML mapping, and a line `---`. Anything
 * else is text, for papers may begin with a ruled line; only a block that begins like front matter and is none is a
 * problem. Never throws and never runs what it reads.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const position = positionsIn(text);
  const block = findBlock(text);
  if (!block) return { bodyStart: 0, frontMatter: {}, problems: [] };
  const reading = parseBlock(text, block);
  if ("map" in reading) return { bodyStart: block.bodyStart, ...toEntries(reading, position) };
  const { offset, message } = reading;
  const problem: Problem = { kind: "front-matter-syntax", message, ...position(offset) };
  return { bodyStart: 0, frontMatter: {}, problems: isMeant(text, block) ? [problem] : [] };
}

/** By its first and last line alone. Other languages are found as well, so that they can be refused in words. */
function findBlock(text: string): Block | undefined {
  // `---`, `--- yaml`. Blanks are read in one way only: a first line may be nothing but blanks, a megabyte of them.
  const opening = /^---[ \t]*(?:(yaml|yml|json|js|javascript|coffee|coffeescript|cson|toml)[ \t]*)?\r?\n/.exec(text);
  if (!opening) return undefined;
  const closingLine = /\n---[ \t]*(?:\r?\n|\r?$)/g;
  closingLine.lastIndex = opening[0].length - 1;
  const closing = closingLine.exec(text);
  if (!closing) return undefined;
  const bodyStart = closing.index + closing[0].length;
  return { language: opening[1] ?? "", start: opening[0].length, end: closing.index, bodyStart };
}

function isMeant(text: string, { language, start, end }: Block): boolean {
  const beginning = text.slice(start, Math.min(end, start + 4096));
  return (
    language !== "" || /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*["']?[\p{L}_][\p{L}\d_-]*["']?[ \t]*:(?:\s|$)/u.test(beginning)
  );
}

function toEntries(
  { map, offset }: BlockMap,
  position: (offset: number) => Position,
): Pick<FrontMatter, "frontMatter" | "problems"> {
  // No prototype: a key `__proto__` or `constructor` is a key like any other.
  const frontMatter: Record<string, FrontMatterEntry> = Object.create(null);
  const problems: Problem[] = [];
  const report = (key: YamlValue, message: Message): void => {
    problems.push({ kind: "front-matter-key", message, ...position(offset + key.start) });
  };
  for (const { key, value } of map.entries) {
    if (key.kind !== "scalar") report(key, { id: "key-no-word" });
    else if (key.text in frontMatter) report(key, { id: "key-twice-first-counts", key: key.text });
    else frontMatter[key.text] = entryOf(value, offset);
  }
  return { frontMatter, problems };
}

function entryOf(value: YamlValue, offset: number): FrontMatterEntry {
  const span = { start: offset + value.start, end: offset + value.end };
  if (value.kind !== "list") return { value: plainValue(value), ...span };
  return { value: plainValue(value), items: value.items.map((item) => itemOf(item, offset)), ...span };
}

function itemOf(item: YamlValue, offset: number): FrontMatterItem {
  const span = { start: offset + item.start, end: offset + item.end };
  if (item.kind === "scalar") return { text: item.text, ...span };
  if (item.kind !== "map") return span;
  // No prototype, as above.
  const fields: Record<string, string> = Object.create(null);
  for (const { key, value } of item.entries) {
    if (key.kind === "scalar" && value.kind === "scalar") fields[key.text] ??= value.text;
  }
  return { fields, ...span };
}

function plainValue(value: YamlValue): FrontMatterEntry["value"] {
  if (value.kind === "scalar") return value.text;
  if (value.kind !== "list") return undefined;
  const texts = value.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
  return texts.length === value.items.length ? texts : undefined;
}
