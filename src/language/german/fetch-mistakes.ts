import type { fetchMistakes as english } from "../english/fetch-mistakes.ts";

/** Was beim Holen von Drucksachen misslingt. */
export const fetchMistakes: typeof english = {
  "server-failed": ({ url, reason }, say) => ({
    message: `${url}: ${say(reason)}`,
    hint: "was schon da ist, bleibt: derselbe Befehl macht dort weiter",
  }),
  "several-bodies": ({ names }) => ({
    message: `der Server hat mehrere Körperschaften: ${names.join(", ")}`,
    hint: "eine davon nennen: --körperschaft NAME, und für jede einen eigenen Ordner: --nach ORDNER",
  }),
  "no-such-body": ({ name, names }) => ({
    message: `der Server hat keine Körperschaft „${name}“`,
    hint: `er hat ${names.join(", ")}`,
  }),
  "other-server": ({ folder, url }) => ({
    message: `${folder} stammt von ${url}`,
    hint: "einen anderen Ordner nennen: --nach ORDNER",
  }),
  "locked-fetch": ({ folder }) => ({ message: `ein anderer Lauf holt gerade nach ${folder}` }),
  "bad-fetch-state": ({ path }) => ({
    message: `${path} ist beschädigt`,
    hint: "löschen und den Befehl noch einmal aufrufen: dann wird alles neu geholt und nur geschrieben, was anders ist",
  }),
};
