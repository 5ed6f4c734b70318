import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { isWithin } from "../../corpus/is-within.ts";
import { readSource } from "../../corpus/read-source.ts";
import type { PlannedDocument } from "../../oparl/papers/planned-document.ts";
import { importedText } from "../import/imported-text.ts";
import { UserError } from "../user-error.ts";
import { writeFile } from "../write-file.ts";
import type { Done } from "./state-entry.ts";

/** The text of a paper's file. */
export function paperText(
  document: PlannedDocument,
  body: string,
  done: Pick<Done, "sha256" | "pages" | "title">,
): string {
  const { file, id, fields, withdrawn } = document;
  if (file?.exported) return withdrawn ? markWithdrawn(body) : body;
  const { sha256, pages, title } = done;
  return importedText({ source: file?.url ?? id, sha256, text: body, pages, title, fields });
}

/** What drs exported comes back as it was, and has front matter of its own. */
function markWithdrawn(text: string): string {
  if (/^---\r?\nwithdrawn: true\r?\n/.test(text)) return text;
  return /^---\r?\n/.test(text)
    ? text.replace(/^---\r?\n/, "$&withdrawn: true\n")
    : `---\nwithdrawn: true\n---\n${text}`;
}

/** What stands below the front matter of a paper's file as it is now; all of it where drs exported it. */
export function bodyIn(path: string, { file }: PlannedDocument): string | undefined {
  const read = readSource(path);
  if (!("source" in read)) return undefined;
  const { text, bodyStart } = read.source;
  return file?.exported ? text : text.slice(bodyStart).replace(/^\r?\n/, "");
}

/**
 * Writes a paper's file, whole or not at all, and never outside of the corpus' folder.
 *
 * @param path below the folder
 * @returns what was done
 */
export function writePaper(corpus: string, path: string, text: string): "new" | "changed" | "unchanged" {
  const file = join(corpus, path);
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  if (!isWithin(realpathSync.native(corpus), realpathSync.native(folder))) {
    throw new UserError({ kind: "cannot-write", path: file, reason: { id: "folder-leads-out", folder } });
  }
  const isThere = existsSync(file);
  const read = isThere ? readSource(file) : undefined;
  if (read && "source" in read && read.source.text === text) return "unchanged";
  writeFile(file, text);
  return isThere ? "changed" : "new";
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
