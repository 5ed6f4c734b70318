import { existsSync } from "node:fs";
import type { BaselineEntry } from "../../check/baseline.ts";
import { readBytes } from "../../corpus/read-bytes.ts";
import { problemKinds } from "../../problem/problem.ts";
import { toJson } from "../../text/json.ts";
import { UserError } from "../user-error.ts";

// Raised when the file's form changes.
const FORM = 1;

// Each finding takes some hundred bytes.
const LARGEST = 64 * 1024 * 1024;

/**
 * The entries of a baseline. Their paths are below the corpus' folder.
 *
 * @param mayBeMissing whether a missing file means no entries
 * @throws UserError of kind `bad-baseline`; nothing of what the file holds is quoted
 */
export function loadBaseline(path: string, mayBeMissing: boolean): readonly BaselineEntry[] {
  if (mayBeMissing && !existsSync(path)) return [];
  const result = readBytes(path, LARGEST);
  if (!("bytes" in result)) throw new UserError({ kind: "bad-baseline", path, reason: result.message });
  const content = parse(result.bytes);
  const { baseline, findings } = (content ?? {}) as { baseline?: unknown; findings?: unknown };
  if (baseline !== FORM || !Array.isArray(findings)) {
    throw new UserError({ kind: "bad-baseline", path, reason: { id: "no-baseline" } });
  }
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) {
    throw new UserError({ kind: "bad-baseline", path, reason: { id: "foreign-finding", at: wrong + 1 } });
  }
  return findings;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The text of a baseline's file: a line for each entry, so that changes to it can be read. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${toJson(entry)}`);
  return `{\n  "baseline": ${FORM},\n  "findings": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
}

/** The line of an entry, from 1. */
export function lineOfEntry(index: number): number {
  return index + 4;
}

function isEntry(entry: unknown): entry is BaselineEntry {
  const { kind, file, drucksache, count } = (entry ?? {}) as Record<string, unknown>;
  const isNumbered = drucksache === undefined || typeof drucksache === "string";
  return (
    typeof kind === "string" &&
    Object.hasOwn(problemKinds, kind) &&
    typeof file === "string" &&
    isNumbered &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  );
}
