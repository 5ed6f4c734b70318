import type { OParlObject } from "../../export/oparl/oparl-object.ts";
import { toJson } from "../../text/json.ts";
import type { ExportFolder } from "./export-folder.ts";

/**
 * Gives objects the time of their last change: that of the export before, if they are as they were in it; the time of this
 * export, if there was one before and they are not.
 *
 * @returns a function of an object and of the path of the file that holds it by itself
 */
export function stamper(
  folder: ExportFolder,
  { now, isUpdate }: { readonly now: string; readonly isUpdate: boolean },
): (path: string, object: OParlObject) => OParlObject {
  return (path, object) => {
    const before = objectIn(folder.read(path));
    if (!before) return isUpdate ? { ...object, modified: now } : object;
    const same = { ...object, created: before.created, modified: before.modified };
    return toJson(same) === toJson(before) ? before : { ...same, modified: isUpdate ? now : object.modified };
  };
}

function objectIn(text: string | undefined): OParlObject | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return typeof value === "object" && value !== null && "modified" in value ? (value as OParlObject) : undefined;
  } catch {
    // Whatever spoilt the file: it is written again.
    return undefined;
  }
}
