import { join, relative, resolve, sep } from "node:path";
import { type Exception, missing } from "../../check/exceptions.ts";
import { matchNumbers } from "../../drucksache/match-numbers.ts";
import { matchFiles } from "../../settings/match-files.ts";
import { settingsFile } from "../../settings/settings.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";

/** What the settings of a corpus excuse. */
export function exceptionsOf({ root, settings }: FoundCorpus): Exception[] {
  const file = shownFrom(join(root, settingsFile));
  const place = ({ line }: { readonly line: number }): Exception["place"] => ({ file, line, column: 1 });
  const known = Array.from(settings.known, ([label, excuse]): Exception => {
    const isMeant = matchNumbers(label);
    return {
      label,
      ...(excuse.until !== undefined && { until: excuse.until }),
      place: place(excuse),
      covers: ({ kind, drucksache }) => drucksache !== undefined && missing.includes(kind) && isMeant(drucksache),
    };
  });
  const allowed = Array.from(settings.allow, ([label, excuse]): Exception => {
    const isMeant = matchFiles(label);
    return {
      label,
      ...(excuse.until !== undefined && { until: excuse.until }),
      place: place(excuse),
      covers: ({ kind, file: found }) => (excuse.kinds?.includes(kind) ?? true) && isMeant(belowRoot(root, found)),
    };
  });
  return [...known, ...allowed];
}

/** A path as seen from the corpus' folder, with `/` between its parts. */
export function belowRoot(root: string, shown: string): string {
  return relative(root, resolve(shown)).split(sep).join("/");
}
