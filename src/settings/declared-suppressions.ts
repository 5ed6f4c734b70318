import type { YamlValue } from "../corpus/yaml-tree.ts";
import { canonicalNumber } from "../drucksache/canonical.ts";
import { isOpen, matchNumbers } from "../drucksache/match-numbers.ts";
import { PatternError } from "../drucksache/pattern.ts";
import { type ProblemKind, problemKinds, type SeverityChoice, severityChoices } from "../problem/problem.ts";
import { isIsoDay } from "../text/calendar.ts";
import type { Position } from "../text/position.ts";
import {
  type Field,
  parseFields,
  parseItems,
  parseKnownFields,
  parseText,
  parseWord,
  type Report,
} from "./checked-value.ts";
import { matchFiles } from "./match-files.ts";
import type { DeclaredSuppression, FileSuppression } from "./settings.ts";

type Place = (offset: number) => Position;

const kinds = Object.keys(problemKinds) as ProblemKind[];

// What could not be read was not checked, and no setting makes that well.
const unread: readonly ProblemKind[] = ["unreadable", "not-text", "link-loop"];
const weighed = kinds.filter((kind) => !unread.includes(kind));

// Each finding is held against all of them. Forms and patterns are matched a character at a time, single numbers are compared.
const MOST_KNOWN = 5_000;
const MOST_PATTERNS = 200;

/** `known`: numbers, or forms of numbers, each with the reason why it may be missing. */
export function parseKnown(value: YamlValue, place: Place, report: Report): ReadonlyMap<string, DeclaredSuppression> {
  const known = new Map<string, DeclaredSuppression>();
  let open = 0;
  for (const field of parseFields(value, "known", report, MOST_KNOWN)) {
    const { text } = field.key;
    if (isOpen(text) && open++ === MOST_PATTERNS) report(field.key, { id: "too-many-forms", most: MOST_PATTERNS });
    const number = isOpen(text) ? text : canonicalNumber(text);
    const suppression = parseSuppression(field, suppressionKeys, { place, report });
    if (known.has(number)) report(field.key, { id: "given-twice", text, number });
    else if (isUsable(() => matchNumbers(text), field.key, report) && suppression) known.set(number, suppression);
  }
  return known;
}

/** `allow`: patterns of files, each with the reason why findings in them do not count. */
export function parseAllowed(value: YamlValue, place: Place, report: Report): ReadonlyMap<string, FileSuppression> {
  const fields = parseFields(value, "allow", report, MOST_PATTERNS);
  return new Map(
    fields.flatMap((field) => {
      const suppression = parseSuppression(field, [...suppressionKeys, "kinds"], { place, report });
      const isPattern = isUsable(() => matchFiles(field.key.text), field.key, report);
      return suppression && isPattern ? [[field.key.text, suppression]] : [];
    }),
  );
}

/** `papers`: patterns of files that are papers whatever they are called. */
export function parsePapers(value: YamlValue, report: Report): readonly string[] {
  return parseItems(value, "papers", report).flatMap((item) => {
    const pattern = parseText(item, { id: "an-entry-of", what: "papers" }, report);
    return pattern !== undefined && isUsable(() => matchFiles(pattern), item, report) ? [pattern] : [];
  });
}

/** `severity`: kinds of problems, each with what it weighs. */
export function parseSeverities(value: YamlValue, report: Report): ReadonlyMap<ProblemKind, SeverityChoice> {
  const severity = new Map<ProblemKind, SeverityChoice>();
  for (const { key, value: below } of parseFields(value, "severity", report)) {
    const kind = parseWord(key, { id: "a-kind-that-is-weighed" }, weighed, report);
    const choice = parseWord(below, { id: "a-severity" }, severityChoices, report);
    if (kind && choice) severity.set(kind, choice);
  }
  return severity;
}

const suppressionKeys = ["reason", "until"] as const;

interface Context {
  readonly place: Place;
  readonly report: Report;
}

/** A reason alone, or a mapping with a reason. */
function parseSuppression(
  { key, value }: Field,
  keys: ReadonlyArray<"reason" | "until" | "kinds">,
  { place, report }: Context,
): FileSuppression | undefined {
  const { line, column } = place(key.start);
  const what = { id: "the-reason-for", key: key.text } as const;
  if (value.kind !== "map") {
    const reason = parseText(value, what, report);
    return reason === undefined ? undefined : { reason, line, column };
  }
  const fields = parseKnownFields(value, key.text, keys, report);
  if (!fields.reason) report(key, { id: "needs-reason", key: key.text });
  const reason = fields.reason && parseText(fields.reason, what, report);
  const until = fields.until && parseDay(fields.until, report);
  const only = parseItems(fields.kinds, "kinds", report).flatMap(
    (kind) => parseWord(kind, { id: "a-kind-of-problem" }, kinds, report) ?? [],
  );
  if (reason === undefined) return undefined;
  return { reason, ...(until !== undefined && { until }), ...(only.length > 0 && { kinds: only }), line, column };
}

function parseDay(value: YamlValue, report: Report): string | undefined {
  const day = parseText(value, "until", report);
  if (day === undefined) return undefined;
  if (isIsoDay(day)) return day;
  report(value, { id: "bad-until", day });
  return undefined;
}

function isUsable(compile: () => unknown, value: YamlValue, report: Report): boolean {
  try {
    compile();
    return true;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(value, error.reason);
    return false;
  }
}
