import type { pattern as english } from "../english/pattern.ts";

/** Was an einem Muster in den Einstellungen nicht stimmt, für Nummern oder für Dateien. */
export const pattern: typeof english = {
  "pattern-no-digits": ({ pattern }) => `„${pattern}“ hat weder {n…} noch {yy…}: es würde auf Wörter passen`,
  "pattern-nested-bracket": ({ pattern }) => `„${pattern}“ hat eine Klammer in einer Klammer`,
  "pattern-repeats-without-separator": ({ pattern }) =>
    `„${pattern}“: was sich wiederholt, muss mit einem Trennzeichen beginnen, etwa [-{n2}]*`,
  "pattern-closes-nothing": ({ pattern }) => `„${pattern}“ schließt eine Klammer, die nicht offen ist`,
  "pattern-unpaired-brace": ({ pattern, at }) => `„${pattern}“ hat eine einzelne geschweifte Klammer an Stelle ${at}`,
  "pattern-open-bracket": ({ pattern }) => `„${pattern}“ öffnet eine Klammer und schließt sie nicht`,
  "pattern-impossible-count": ({ pattern, name }) => `„${pattern}“: so viele Ziffern wie in {${name}} gibt es nicht`,
  "pattern-unknown-placeholder": ({ pattern, name }) =>
    `„${pattern}“: {${name}} ist keines von {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}`,
  "pattern-too-long": ({ length, most }) => `das Muster hat ${length} Zeichen; höchstens ${most} sind möglich`,
  "pattern-may-be-missing": ({ pattern }) =>
    `„${pattern}“ kann ganz fehlen; ein {n…} oder {yy…} muss außerhalb der Klammern stehen`,
  "pattern-too-many-brackets": ({ pattern, most }) => `„${pattern}“ hat mehr als ${most} Klammern`,
  "pattern-repeats-twice": ({ pattern }) => `„${pattern}“ wiederholt zwei Teile; höchstens ein […]* ist möglich`,
  "pattern-two-blanks": ({ pattern }) => `„${pattern}“ hat zwei Leerzeichen nacheinander; eines steht auch für zwei`,
  "pattern-not-parted": ({ pattern, name }) =>
    `„${pattern}“: zwischen {${name}} und dem Platzhalter davor fehlt ein Trennzeichen`,
  "file-pattern-negated": ({ pattern }) => `„${pattern}“: ein Muster kann nicht sagen, was nicht gemeint ist`,
  "file-pattern-leads-out": ({ pattern }) => `„${pattern}“ führt aus dem Bestand hinaus; Pfade gelten ab seinem Ordner`,
};
