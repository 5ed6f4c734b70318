import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { exportOParl, type OParlExport } from "../../src/app/export/export-oparl.ts";
import { startSession } from "../../src/app/session.ts";

export const base = "https://oparl.example/api/";

/** Exports a folder of papers as `drs export oparl` does. */
export async function exported(
  corpus: string,
  folder: string,
  now = "2026-11-27T12:00:00+00:00",
): Promise<OParlExport> {
  const session = startSession({ path: corpus, freshness: "files", municipality: "braunschweig" });
  try {
    return await exportOParl(session, { folder, baseUrl: base, now });
  } finally {
    session.close();
  }
}

export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

// biome-ignore lint/suspicious/noExplicitAny: what a file of JSON holds
export type Parsed = any;

/** The JSON of every file by its path. */
export function jsonIn(folder: string): Map<string, Parsed> {
  const paths = pathsIn(folder).filter((path) => path.endsWith(".json") && !path.startsWith("document/"));
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(folder, path), "utf8"))]));
}
