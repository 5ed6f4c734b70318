import type { HitJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { saveFile } from "../parts/save-file.ts";
import { csvOf } from "../table/csv.ts";
import { sortKeys } from "./open-order.ts";

/** Saves the rows that are shown, all of them, for a spreadsheet. */
export function SaveCsv({ hits }: { readonly hits: readonly HitJson[] }) {
  const { texts } = useApp();
  const words = texts.open;
  const save = (): void => {
    const head = [...sortKeys.map((key) => words.columns[key]), words.file];
    const rows = hits.map(({ drucksache, yearForm, betreff, sender, session, date, days, file }) => [
      yearForm ?? drucksache,
      betreff,
      sender.join("; "),
      session?.committee,
      date ?? session?.date,
      days,
      file,
    ]);
    saveFile(words.csvName, csvOf([head, ...rows]), "text/csv");
  };
  return (
    <button type="button" class="button" onClick={save}>
      {words.csv}
    </button>
  );
}
