import { dirname, join, resolve } from "node:path";
import { parseNumber } from "../drucksache/canonical.ts";
import { isOpen } from "../drucksache/match-numbers.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { partiesOf } from "../municipality/parties.ts";
import { paperKinds, sectionKinds } from "../paper/record.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import { findRoot, isFolder } from "../settings/find-root.ts";
import { loadSettings } from "../settings/load-settings.ts";
import { findMunicipality, type Settings, settingsFile, townsOf } from "../settings/settings.ts";
import { SettingsError, type SettingsMistake } from "../settings/settings-error.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

/** @throws SettingsError naming every mistake in the file */
export function settingsOf(root: string): Settings {
  return loadSettings(shownFrom(root), { kinds: paperKinds, sections: sectionKinds });
}

/** The settings of the corpus that a file or folder belongs to, or else of its folder. */
export function settingsAround(file: string): Settings {
  const start = isFolder(file) ? resolve(file) : dirname(resolve(file));
  return settingsOf(findRoot(start) ?? start);
}

/** The town of a name. @throws UserError if there is none */
export function municipalityOf(name: string, settings: Settings): Municipality {
  const found = findMunicipality(name, settings);
  if (found) return found;
  const known = townsOf(settings).map((municipality) => municipality.name);
  throw new UserError({ kind: "unknown-municipality", name, known });
}

/** A number with a typing error in it would never be missed. @throws UserError */
export function checkKnown({ known }: Settings, { numbers, title }: Municipality, root: string): void {
  for (const [drucksache, { line, column }] of known) {
    if (!isOpen(drucksache) && parseNumber(numbers, drucksache) === undefined) {
      const place = { file: shownFrom(join(root, settingsFile)), line, column };
      throw new UserError({ kind: "impossible-known-number", place, drucksache, town: title });
    }
  }
}

/** A query that cannot be understood would be noticed only by who asks for its news. @throws SettingsError */
export function checkWatches({ watch }: Settings, municipality: Municipality, root: string): void {
  if (watch.length === 0) return;
  const parties = partiesOf(municipality);
  const [first, ...others] = watch.flatMap(({ name, query, place }): SettingsMistake[] => {
    const parsed = query === undefined ? undefined : parseQuery(query, parties);
    if (!parsed || !("problem" in parsed) || !place) return [];
    const { line, column } = place;
    return [{ line, column, message: { id: "watch-query", name, why: parsed.problem.message } }];
  });
  if (first) throw new SettingsError(shownFrom(join(root, settingsFile)), [first, ...others]);
}
