import type { open as english } from "../english/open.ts";

/** Why a question counts as open. */
export const open: typeof english = {
  noNumber: "sie hat keine Nummer",
  byNumber: ({ number }) =>
    `keine Drucksache gibt an, auf ${number} zu antworten, hat diese Nummer oder folgt in der Nummernfamilie`,
  bySubject: ({ date }) => `keine hat am ${date} denselben Betreff`,
  byItem: ({ top }) => `keine denselben Tagesordnungspunkt (${top})`,
  unknown: "Betreff und Sitzung sind nicht bekannt",
};
