import type {
  newsMistakes as englishMistakes,
  news as englishNews,
  newsState as englishState,
} from "../english/news.ts";

/** Warum eine Datei kein Stand früherer Neuigkeiten ist. */
export const newsState: typeof englishState = {
  "state-no-json": () => "diese Zeile ist beschädigt",
  "state-no-state": () => "das ist kein Stand von drs neues",
  "state-other-form": () => "eine andere Version von drs hat sie geschrieben",
  "state-foreign": () => "diese Zeile hat drs nicht geschrieben",
  "state-cut": () => "das Ende fehlt",
};

/** Was von Neuem gesagt wird. */
export const news: typeof englishNews = {
  kinds: {
    new: "Neu",
    answered: "Beantwortet",
    decided: "Beschlossen",
    overdue: "Überfällig",
    changed: "Geändert",
    withdrawn: "Zurückgezogen",
  },
  title: ({ town, query }) =>
    query === undefined ? `Neues aus dem Rat: ${town}` : `Neues aus dem Rat: ${town}, ${query}`,
  sittings: ({ town }) => `Kommende Sitzungen: ${town}`,
  coming: "Kommende Sitzungen",
  by: ({ names }) => `durch ${names.join(", ")}`,
  on: ({ number }) => `zu ${number}`,
  vote: ({ vote }) => `Abstimmung: ${vote}`,
  waiting: ({ n }) => `seit ${n} ${n === 1 ? "Tag" : "Tagen"} unbeantwortet`,
  watch: ({ names }) => `für ${names.join(", ")}`,
  nothing: "Nichts Neues.",
  begun: ({ state, since }) =>
    `zum ersten Mal, deshalb gilt als neu, was vom ${since.split("-").reverse().join(".")} an datiert; von jetzt an steht in ${state}, was gesagt ist`,
  item: ({ top }) => `TOP ${top}`,
};

/** Was an einer Frage nach Neuem falsch sein kann. */
export const newsMistakes: typeof englishMistakes = {
  "bad-state": ({ path, line, reason }, say) => ({
    message: `${path}:${line}: ${say(reason)}`,
    hint: "nichts wurde gesagt, und die Datei ist, wie sie war; mit --merkdatei eine andere nennen, oder sie weglegen und neu beginnen",
  }),
  "locked-state": ({ path }) => ({
    message: `ein anderer Lauf sagt gerade Neues nach ${path}`,
    hint: "jedem eine eigene Datei geben: --merkdatei DATEI",
  }),
  "no-watch": ({ name, names }) =>
    names.length === 0
      ? {
          message: "die Einstellungen nennen nichts zum Beobachten",
          hint: "watch: in drs.yaml tut es, siehe docs/de/neues.md",
        }
      : { message: `nichts zum Beobachten heißt „${name}“`, hint: `es gibt ${names.join(", ")}` },
};
