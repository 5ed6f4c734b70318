import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the page. */
export interface PageFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** All of them by their addresses, `/` among them: what is not here is not served. Without a page there is none. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Reads the files of the page once: whatever is put beside them later is not served. */
export function readPageFiles(folder = findPage()): PageFiles {
  const files = new Map<string, PageFile>();
  if (folder === undefined) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = path.slice(folder.length).replaceAll("\\", "/");
    files.set(address, { bytes: readFileSync(path), type });
  }
  const index = files.get("/index.html");
  return index ? files.set("/", index) : files;
}

/** It lies beside the program; seen from the sources, in the folder that the build makes. */
function findPage(): string | undefined {
  const places = ["../page", "../../dist/page"].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((folder) => existsSync(join(folder, "index.html")));
}
