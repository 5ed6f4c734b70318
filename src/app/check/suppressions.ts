import { join, relative, resolve, sep } from "node:path";
import { missingKinds, type Suppression } from "../../check/suppressions.ts";
import { isOpen, matchNumbers } from "../../drucksache/match-numbers.ts";
import { oneSpelling } from "../../drucksache/one-spelling.ts";
import { matchFiles } from "../../settings/match-files.ts";
import { settingsFile } from "../../settings/settings.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";

/** What the settings of a corpus suppress. */
export function suppressionsOf({ root, settings, municipality }: FoundCorpus): Suppression[] {
  const file = shownFrom(join(root, settingsFile));
  const place = ({ line }: { readonly line: number }): Suppression["place"] => ({ file, line, column: 1 });
  const known = Array.from(settings.known, ([label, suppression]): Suppression => {
    const isMeant = matchNumbers(isOpen(label) ? label : oneSpelling(municipality.numbers, label));
    return {
      label,
      ...(suppression.until !== undefined && { until: suppression.until }),
      place: place(suppression),
      covers: ({ kind, drucksache }) => drucksache !== undefined && missingKinds.includes(kind) && isMeant(drucksache),
    };
  });
  const allowed = Array.from(settings.allow, ([label, suppression]): Suppression => {
    const isMeant = matchFiles(label);
    return {
      label,
      ...(suppression.until !== undefined && { until: suppression.until }),
      place: place(suppression),
      covers: ({ kind, file: found }) => (suppression.kinds?.includes(kind) ?? true) && isMeant(belowRoot(root, found)),
    };
  });
  return [...known, ...allowed];
}

/** A path as seen from the corpus' folder, with `/` between its parts. */
export function belowRoot(root: string, shown: string): string {
  return relative(root, resolve(shown)).split(sep).join("/");
}
