import { listFiles } from "../../corpus/list-files.ts";
import { recogniseMunicipality } from "../../corpus/recognise-municipality.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { isFolder } from "../../settings/find-root.ts";
import { townsOf } from "../../settings/settings.ts";
import { municipalityOf, settingsAround } from "../corpus-settings.ts";
import { townIn, townOf } from "../learn-town.ts";

/**
 * Whose papers are imported: as told, by the settings of the folder's corpus, or as the papers that are there show it; else as
 * the texts show it.
 *
 * @throws UserError if there is no such town
 */
export function townOfImport(
  { municipality, into }: { readonly municipality?: string; readonly into: string },
  texts: readonly string[],
): Municipality {
  const settings = settingsAround(into);
  const told = municipality ?? settings.municipality;
  if (told !== undefined) return municipalityOf(told, settings);
  const { files } = isFolder(into) ? listFiles([into]) : { files: [] };
  if (files.length > 0) return townOf(files, settings);
  return (
    recogniseMunicipality(texts, townsOf(settings)) ?? townIn(texts.map((text) => ({ file: "", text }))).municipality
  );
}
