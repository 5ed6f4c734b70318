import type { served as english } from "../english/served.ts";

/** Was ein Server denen sagt, die ihn fragen, und denen, die ihn starten. */
export const served: typeof english = {
  refusals: {
    "unknown-parameter": ({ name, known }) => ({
      message: `die Angabe „${name}“ gibt es hier nicht`,
      hint: `diese Adresse nimmt ${known.join(", ")}`,
    }),
    "repeated-parameter": ({ name }) => ({ message: `„${name}“ steht mehrmals da` }),
    "missing-parameter": ({ name }) => ({ message: `„${name}“ fehlt` }),
    "bad-parameter": ({ name, value, takes }) => ({ message: `„${value}“ passt nicht zu „${name}“`, hint: takes }),
    "no-such-paper": ({ typed, near }) => ({
      message: `keine Drucksache hat die Nummer „${typed}“`,
      ...(near.length > 0 && { hint: `vielleicht gemeint: ${near.join(", ")}` }),
    }),
    "no-such-file": ({ file }) => ({ message: `„${file}“ ist keine Drucksache dieses Bestands` }),
    "no-such-address": ({ path }) => ({
      message: `unter ${path} gibt es nichts`,
      hint: "docs/api.md nennt alle Adressen",
    }),
    "method-not-allowed": ({ method }) => ({ message: `dieser Server beantwortet GET und HEAD, nicht ${method}` }),
    "foreign-host": ({ host }) => ({
      message: `dieser Server heißt nicht ${host}`,
      hint: `wenn er so heißen soll: drs server --host-erlauben ${host}`,
    }),
    "foreign-page": () => ({ message: "die Seite eines anderen Servers darf diesen Bestand nicht lesen" }),
    "address-too-long": ({ most }) => ({ message: `eine Adresse hat höchstens ${most} Zeichen` }),
    "answer-too-large": ({ megabytes }) => ({
      message: `die Antwort wäre größer als ${megabytes} MB`,
      hint: "nach weniger auf einmal fragen",
    }),
    "too-busy": () => ({ message: "zu viele warten auf eine Antwort", hint: "gleich noch einmal fragen" }),
    "index-not-ready": () => ({ message: "der Index wird gerade angelegt", hint: "gleich noch einmal fragen" }),
    failed: () => ({ message: "das Programm hat einen Fehler gemacht", hint: "sein Terminal sagt mehr" }),
  },
  takes: {
    text: ({ most }) => `Erwartet wird ein Text von höchstens ${most} Zeichen.`,
    count: ({ least, most }) => `Erwartet wird eine ganze Zahl von ${least} bis ${most}.`,
    flag: () => "Erwartet wird true oder false.",
    words: ({ most }) => `Erwartet werden Wörter, höchstens ${most}.`,
    period: () => "Erwartet wird ein Tag, Monat oder Jahr: 05.03.2024, 2024-03-05, 2024-03, 2024.",
    days: () => "Erwartet werden Tage oder Wochen: 60d sind 60 Tage, 8w sind 8 Wochen.",
    choice: ({ values }) => `Möglich sind ${values.join(", ")}.`,
  },
  noPage:
    "Die Seite ist noch nicht gebaut: npm run build baut sie. Die Antworten als JSON stehen unter /api/, siehe docs/api.md.",
};
