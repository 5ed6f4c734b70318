import type { mistakes as english } from "../english/mistakes.ts";
import { commandMistakes } from "./command-mistakes.ts";

/** Was sich verbessern lässt, wenn eine Frage so nicht zu beantworten ist. */
export const mistakes: typeof english = {
  ...commandMistakes,
  "bad-query": ({ problem }, say) => ({ message: say(problem.message) }),
  "empty-query": () => ({
    message: "es ist nichts angegeben, wonach gesucht werden soll",
    hint: "Wörter oder einen Filter angeben: drs suche Radweg, drs suche --art anfrage",
  }),
  "empty-period": ({ from, to }) => ({ message: `der Zeitraum ist leer: ${from} liegt nach ${to}` }),
  "bad-day": ({ day }) => ({
    message: `„${day}“ ist kein Tag`,
    hint: "gebraucht wird ein Tag, den es gibt, etwa 2026-11-24; er kommt aus DRS_TODAY",
  }),
  "unknown-target": ({ typed, near }) => ({
    message: `„${typed}“ ist weder eine Datei noch die Nummer einer Drucksache`,
    ...(near.length > 0 && { hint: `vielleicht gemeint: ${near.join(", ")}` }),
  }),
  "ambiguous-number": ({ typed, numbers }) => ({
    message: `„${typed}“ passt auf ${numbers.join(", ")}: mehr von der Nummer angeben`,
  }),
  "unknown-number": ({ typed }) => ({ message: `keine Drucksache hat oder nennt die Nummer „${typed}“` }),
  "no-such-part": ({ part, file, has }) => ({
    message: `${file} hat keinen Teil „${part}“`,
    hint: has.length > 0 ? `vorhanden: ${has.join(", ")}` : "solche Teile hat sie nicht",
  }),
  "file-gone": ({ file }) => ({
    message: `${file} war eben noch da und ist jetzt nicht lesbar`,
    hint: "den Befehl noch einmal aufrufen",
  }),
};
