import { systemPath } from "../../export/oparl/body-objects.ts";
import { toJson } from "../../text/json.ts";
import type { ExportFolder } from "./export-folder.ts";

// The specification keeps the addresses of these; others are parts of them, and may go.
const kept = /^(?:organization|meeting|paper|file)\/[^/]+\.json$/;

/** What an earlier export held and this one does not: objects are marked as deleted, everything else is removed. */
export function withdrawLeft(
  folder: ExportFolder,
  { now, base }: { readonly now: string; readonly base: string },
): void {
  for (const path of folder.left().filter((one) => one !== systemPath)) {
    const stub = kept.test(path) ? stubOf(folder.read(path), now) : undefined;
    if (stub?.["id"] === base + path) folder.write(path, `${toJson(stub, 2)}\n`);
    else folder.remove(path);
  }
}

function stubOf(text: string | undefined, now: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const { id, type, created, modified, deleted } = JSON.parse(text ?? "");
    return { id, type, created, modified: deleted === true ? modified : now, deleted: true };
  } catch {
    return undefined;
  }
}
