import type { matterHelp as english } from "../english/matter-help.ts";

/** Was die Hilfe zu den Befehlen sagt, die einer Sache folgen. */
export const matterHelp: typeof english = {
  thread: {
    about: "was aus einer Sache wurde: ihre Drucksachen, Sitzungen und Beschlüsse nach der Zeit",
    number: "die Nummer einer ihrer Drucksachen, oder deren Datei",
  },
  news: {
    about: "was seit dem letzten Mal neu, geändert, beantwortet, beschlossen, zurückgezogen oder überfällig ist",
    query: "nur Drucksachen mit diesen Wörtern, oder der Sache einer Nummer (sonst: alles)",
    watched: "was watch: in den Einstellungen nennt: alles davon, oder eines",
    state: "Datei, in der steht, was schon gesagt ist (sonst: drs-news.jsonl im Bestand)",
    since: "beim ersten Mal Drucksachen von diesem Tag, Monat oder Jahr an als neu zählen",
    deadline: "auch Anfragen nennen, die so lange warten: 60d, 8w",
    output: "in eine Datei schreiben, statt auszugeben",
    baseUrl: "wo ein Feed veröffentlicht wird: damit beginnen seine Kennungen und Verweise",
  },
};
