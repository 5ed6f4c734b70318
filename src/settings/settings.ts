import { lstatSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeText } from "../corpus/decode.ts";
import { readBytes } from "../corpus/read-bytes.ts";
import { systemCode } from "../corpus/system-reason.ts";
import { municipalities as builtIn } from "../municipality/municipalities.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";
import type { RecordKinds } from "./declared-municipality.ts";
import { parseSettings } from "./parse-settings.ts";
import { SettingsError } from "./settings-error.ts";

/** The one settings file, at the corpus root. */
export const settingsFile = "drs.yaml";

export interface Settings {
  /** The town whose papers these are: the name of a declared or a built-in one. */
  readonly municipality?: string;
  /** Numbers that are cited and rightly missing: canonical, or forms and numbers with `*` as `matchNumbers` takes them. */
  readonly known: ReadonlyMap<string, DeclaredSuppression>;
  /** Files, as patterns that `matchFiles` takes, in which findings are to be expected. */
  readonly allow: ReadonlyMap<string, FileSuppression>;
  /** What findings of a kind weigh, where it is not the usual. */
  readonly severity: ReadonlyMap<ProblemKind, SeverityChoice>;
  /** The towns that the file declares. */
  readonly municipalities: readonly Municipality[];
}

/** Why something is not to be reported. */
export interface DeclaredSuppression {
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** In the settings file, from 1. */
  readonly line: number;
}

export interface FileSuppression extends DeclaredSuppression {
  /** All kinds of findings, unless told. */
  readonly kinds?: readonly ProblemKind[];
}

/**
 * The settings of the corpus in a folder; empty without a file.
 * @throws SettingsError naming every mistake in the file.
 */
export function loadSettings(root: string, recordKinds: RecordKinds): Settings {
  const file = join(root, settingsFile);
  if (leadsOut(file, root)) {
    throw new SettingsError(file, [{ line: 1, column: 1, message: "is a link that leads out of the corpus" }]);
  }
  return isMissing(file) ? noSettings : parseSettings(readSettings(file), file, recordKinds);
}

export const noSettings: Settings = { known: new Map(), allow: new Map(), severity: new Map(), municipalities: [] };

/** The towns that a corpus may be of: those that are declared first. */
export function townsOf(settings: Settings): readonly Municipality[] {
  return [...settings.municipalities, ...builtIn];
}

/** The town of a name, declared or built in. */
export function findMunicipality(name: string, settings: Settings): Municipality | undefined {
  return townsOf(settings).find((municipality) => municipality.name === name);
}

/** Settings that a person wrote have some hundred lines. */
const largestSettings = 1024 * 1024;

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
