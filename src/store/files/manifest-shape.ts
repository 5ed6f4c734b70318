import { compilePattern } from "../../drucksache/pattern.ts";
import { isMessage } from "../../language/message.ts";
import { problemKinds } from "../../problem/problem.ts";
import { sectionNames } from "../format/segment-description.ts";
import {
  isCount,
  isListOf,
  isObject,
  isOneOf,
  isPathBelow,
  isText,
  isTime,
  isTuple,
  type Shape,
} from "../format/shape.ts";
import type { LiveSegment, Manifest } from "./manifest.ts";
import { isGivenName } from "./names.ts";

const named = (kind: "segment" | "files" | "vocabulary"): Readonly<Record<string, Shape>> => ({
  file: (name) => isGivenName(name, kind),
  length: isCount,
  mtimeMs: isTime,
});

const isProblem = isObject({
  file: isText,
  kind: isOneOf(Object.keys(problemKinds)),
  message: isMessage,
  line: isCount,
  column: isCount,
});

const isPattern: Shape = (value) => {
  try {
    return isText(value) && compilePattern(value as string) !== undefined;
  } catch {
    return false;
  }
};

const isStretch = isTuple([isCount, isCount]);

const isSegment = isObject({
  ...named("segment"),
  documents: isCount,
  sections: isObject(Object.fromEntries(sectionNames.map((name) => [name, isStretch]))),
  dead: isListOf(isCount),
});

const hasKeys = isObject(
  {
    fingerprint: isText,
    municipality: isText,
    root: isText,
    written: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
    fields: isListOf(isText),
    documents: isCount,
    citations: isCount,
    averageLengths: isListOf((value) => isTime(value) && (value as number) >= 0),
    segments: isListOf(isSegment),
    files: isObject(named("files")),
    vocabulary: isObject({ ...named("vocabulary"), papers: isCount }),
    problems: isListOf(isProblem),
    unlisted: isListOf(isProblem),
    traces: isObject({
      folders: isListOf(isTuple([isPathBelow, isTime])),
      files: isListOf(isTuple([isPathBelow, isCount, isTime])),
    }),
  },
  {
    isRecognised: (value) => typeof value === "boolean",
    learned: isObject({
      title: isText,
      forms: isListOf(isObject({ pattern: isPattern, cited: isOneOf(["bare", "prefix"]), examples: isListOf(isText) })),
    }),
  },
);

/** Whether a value is a manifest whose numbers agree with each other. What the files hold is seen when they are read. */
export function isManifest(value: unknown): value is Manifest {
  if (!hasKeys(value)) return false;
  const { fields, averageLengths, documents, segments } = value as Manifest;
  const living = segments.reduce((sum, { documents: all, dead }) => sum + all - dead.length, 0);
  return (
    averageLengths.length === fields.length &&
    documents === living &&
    segments.every((segment) => isWhole(segment)) &&
    new Set(segments.map(({ file }) => file)).size === segments.length
  );
}

/** The sections follow one another from the beginning of the content to its end; the dead documents are among the others. */
function isWhole({ sections, length, documents, dead }: LiveSegment): boolean {
  let end = 0;
  for (const name of sectionNames) {
    const [start, size] = sections[name];
    if (start !== end) return false;
    end += size;
  }
  return end === length && dead.every((document, i) => document < documents && document > (dead[i - 1] ?? -1));
}
