import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The files of the page, by their paths, and the page itself apart. */
export function pageFiles(): { readonly html: string; readonly others: ReadonlyMap<string, Uint8Array> } {
  const folder = findPage();
  const others = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    if (name !== PAGE) others.set(name, readFileSync(path));
  }
  return { html: readFileSync(join(folder, PAGE), "utf8"), others };
}

const PAGE = "index.html";

/** It lies beside the program; seen from the sources, in the folder that the build makes. */
function findPage(): string {
  const places = ["../page", "../../page", "../../../dist/page"].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((folder) => existsSync(join(folder, PAGE))) ?? (places[0] as string);
}
