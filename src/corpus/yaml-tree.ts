import type { CST, Scalar } from "yaml";
import { inOtherWords, type Message } from "../language/message.ts";
import type { Span } from "../text/span.ts";
import { lateYaml } from "./late.ts";

/** YAML as plain data with places. Every scalar is the string that was written: `0123`, `yes` and `2024-03-05` stay. */
export type YamlValue = YamlScalar | YamlList | YamlMap | YamlOther;

/** The span lies inside the quotes, or after the `|` of a block. */
export interface YamlScalar extends Span {
  readonly kind: "scalar";
  readonly text: string;
}
export interface YamlList extends Span {
  readonly kind: "list";
  readonly items: readonly YamlValue[];
}
export interface YamlMap extends Span {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
}
/** An alias. It is never followed, so that a short text cannot stand for a huge one. */
export interface YamlOther extends Span {
  readonly kind: "other";
}
export interface YamlEntry {
  readonly key: YamlValue;
  readonly value: YamlValue;
}

export interface YamlMistake {
  readonly offset: number;
  readonly message: Message;
}

/**
 * One YAML document. Offsets count UTF-16 units of `text`, whose line ends may be `\r\n`. `value` is missing where there
 * is a mistake and where the document is empty. Keys given twice are not a mistake here. Never throws.
 */
export function parseYaml(text: string): { readonly value?: YamlValue; readonly mistakes: readonly YamlMistake[] } {
  const { Composer } = lateYaml();
  const tokens = tokensOf(text);
  // Composing is recursive; an overflow of the stack inside a regular expression ends the whole process, uncaught.
  if (!tokens || !isFlat(tokens))
    return { mistakes: [{ offset: 0, message: { id: "yaml-too-deep", levels: deepest } }] };
  const [document, second] = withoutStacks(() => [...new Composer(options).compose(tokens, true, text.length)]);
  if (second) return { mistakes: [{ offset: second.range[0], message: { id: "yaml-second-document" } }] };
  const mistakes = (document?.errors ?? []).slice(0, MOST_MISTAKES).map(({ pos, message }) => ({
    offset: pos[0],
    message: inOtherWords(message),
  }));
  if (mistakes.length > 0 || !document?.contents) return { mistakes };
  return { value: toValue(document.contents, text, 0), mistakes };
}

const options = { schema: "failsafe", uniqueKeys: false, resolveKnownTags: false, prettyErrors: false } as const;

/** The parser makes an error for each mistake; of a text of nothing but mistakes, their stacks take nine tenths of the time. */
function withoutStacks<T>(compose: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

// What is no YAML at all may have a mistake at every sign.
const MOST_MISTAKES = 100;

/** Twice what settings need; overflows begin near 700. */
const deepest = 50;

/** `undefined` as soon as it is too deep for certain: a megabyte of brackets takes seconds to its end. */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const { Lexer, Parser } = lateYaml();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // On the stack stand what is being read and all that it stands in, and the document.
    if (parser.stack.length > deepest + 2) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function isFlat(tokens: readonly CST.Token[]): boolean {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    level = level.flatMap(childrenOf);
  }
  return true;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}

/** `place` is where a value is missing, as after a `? key` without one. */
function toValue(node: unknown, text: string, place: number): YamlValue {
  const { isMap, isNode, isScalar, isSeq } = lateYaml();
  if (isScalar(node)) return { kind: "scalar", text: String(node.value), ...scalarSpan(node, text) };
  if (isSeq(node)) {
    const span = trimmedSpan(node.range, text);
    return { kind: "list", items: node.items.map((item) => toValue(item, text, span.start)), ...span };
  }
  if (isMap(node)) {
    const span = trimmedSpan(node.range, text);
    const entries = node.items.map((pair) => {
      const key = toValue(pair.key, text, span.start);
      return { key, value: toValue(pair.value, text, key.end) };
    });
    return { kind: "map", entries, ...span };
  }
  if (isNode(node)) return { kind: "other", ...trimmedSpan(node.range, text) };
  return { kind: "scalar", text: "", start: place, end: place };
}

function scalarSpan({ type, range }: Scalar, text: string): Span {
  const { start, end } = trimmedSpan(range, text);
  if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE") return { start: start + 1, end: end - 1 };
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return { start, end };
  const header = /^.*\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + header, end };
}

/** Without the line ends that the parser counts to a value. */
function trimmedSpan(range: NodeRange, text: string): Span {
  const [start, end] = range ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

type NodeRange = Scalar["range"];
