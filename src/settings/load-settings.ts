import { lstatSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeText } from "../corpus/decode.ts";
import { readBytes } from "../corpus/read-bytes.ts";
import { systemCode } from "../corpus/system-reason.ts";
import type { RecordKinds } from "./declared-municipality.ts";
import { parseSettings } from "./parse-settings.ts";
import { noSettings, type Settings, settingsFile } from "./settings.ts";
import { SettingsError } from "./settings-error.ts";

/**
 * The settings of the corpus in a folder; empty without a file.
 * @throws SettingsError naming every mistake in the file.
 */
export function loadSettings(root: string, recordKinds: RecordKinds): Settings {
  const file = join(root, settingsFile);
  if (leadsOut(file, root)) {
    throw new SettingsError(file, [{ line: 1, column: 1, message: { id: "settings-lead-out" } }]);
  }
  return isMissing(file) ? noSettings : parseSettings(readSettings(file), file, recordKinds);
}

/** Settings that a person wrote have some hundred lines; what is no YAML takes a second to refuse at this size. */
const largestSettings = 256 * 1024;

function readSettings(file: string): string {
  const result = readBytes(file, largestSettings);
  if (!("bytes" in result)) throw new SettingsError(file, [{ line: 1, column: 1, message: result.message }]);
  const decoded = decodeText(result.bytes);
  const [problem] = "text" in decoded ? decoded.problems : [decoded.problem];
  if (problem) throw new SettingsError(file, [problem]);
  return "text" in decoded ? decoded.text : "";
}

/** Messages quote the file: a stranger's corpus must not show what lies elsewhere on this machine. */
function leadsOut(file: string, root: string): boolean {
  try {
    return dirname(realpathSync.native(file)) !== realpathSync.native(root);
  } catch {
    return false;
  }
}

// A link that leads nowhere is not missing: someone meant a file to be there.
function isMissing(file: string): boolean {
  try {
    lstatSync(file);
    return false;
  } catch (error) {
    return ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "");
  }
}
