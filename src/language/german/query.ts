import type { query as english } from "../english/query.ts";

/** Warum eine Suche nicht zu verstehen ist; die Stelle steht daneben. */
export const query: typeof english = {
  "query-no-open-parenthesis": () => "hier ist keine Klammer offen",
  "query-nothing-before": ({ sign }) => `vor ${sign} steht nichts`,
  "query-nothing-after": ({ sign }) => `${sign === undefined ? "danach" : `nach ${sign}`} steht nichts`,
  "query-open-parenthesis": () => "diese Klammer wird nicht geschlossen",
  "query-no-field": ({ known }) =>
    `dieses Feld gibt es nicht; es gibt ${known.join(", ")}. Ein Wort mit Doppelpunkt gehört in Anführungszeichen`,
  "query-no-value": () => "danach fehlt der Wert",
  "query-unknown-value": ({ field, values }) =>
    `unbekannt bei ${field}; möglich ist ${values === "status" ? "Ö (öffentlich) oder N (nichtöffentlich)" : values}`,
  "query-empty-period": ({ from, to }) => `der Zeitraum ist leer: ${from} liegt nach ${to}`,
  "query-open-quotes": () => "diese Anführungszeichen werden nicht geschlossen",
  "query-empty-quotes": () => "zwischen diesen Anführungszeichen steht kein Wort",
  "query-no-letters": () => "daneben stehen keine Buchstaben",
  "query-two-signs": () => "ein Wort hat nur eines davon: `Wort*`, `*Wort` oder `Wort~`",
  "query-too-deep": ({ most }) => `mehr als ${most} Klammern oder Zeichen ineinander`,
  "query-short-open-word": ({ least }) => `neben * stehen mindestens ${least} Buchstaben oder Ziffern`,
  "query-too-many-open-words": ({ most }) => `eine Suche hat höchstens ${most} Wörter mit *`,
  "query-too-many-words": ({ most }) => `eine Suche hat höchstens ${most} Wörter`,
};
