import { termOf } from "../../analysis/term.ts";
import type { Message } from "../../language/message.ts";
import { type PaperKind, paperKinds } from "../../paper/record.ts";
import { periodOf, reversedPeriod } from "./period.ts";
import type { FactQuery, NamedField } from "./query.ts";

/** What can stand before a colon: a field to look for words in, or a fact with its values (`status`: in the person's language). */
export type QueryField =
  | { readonly kind: "words"; readonly field: NamedField }
  | {
      readonly kind: "fact";
      readonly read: (value: string) => FactQuery | undefined;
      readonly values: string;
      /** What is wrong with a value, where more is to be said than what would be right. */
      readonly mistake?: (value: string) => Message | undefined;
    };

const subject: QueryField = { kind: "words", field: "betreff" };
const sender: QueryField = { kind: "words", field: "sender" };
const committee: QueryField = { kind: "words", field: "committees" };

const kind: QueryField = {
  kind: "fact",
  values: paperKinds.join(", "),
  read(value) {
    const found = kindOf(value);
    return found && { kind: "fact", role: "kind", value: found };
  },
};

const date: QueryField = {
  kind: "fact",
  values: "2024, 2024-03, 05.03.2024, 2024..2026, >=2024-03",
  read(value) {
    const period = periodOf(value);
    return period && { kind: "fact", role: "date", ...period };
  },
  mistake(value) {
    const ends = reversedPeriod(value);
    return ends && { id: "query-empty-period", ...ends };
  },
};

const status: QueryField = {
  kind: "fact",
  values: "status",
  read(value) {
    const found = { ö: "Ö", oe: "Ö", n: "N", nö: "N", noe: "N" }[value.toLowerCase()];
    return found === undefined ? undefined : { kind: "fact", role: "status", value: found };
  },
};

/** By the names that people type, German and English. */
export const queryFields: Readonly<Record<string, QueryField>> = {
  ...{ betreff: subject, subject },
  ...{ absender: sender, sender },
  ...{ gremium: committee, committee },
  ...{ art: kind, kind },
  ...{ datum: date, date },
  status,
};

/** A kind as it is written or as the record has it: `Änderungsantrag`, `aenderungsantrag`. */
export function kindOf(value: string): PaperKind | undefined {
  byTerm ??= new Map(paperKinds.map((one) => [termOf(one), one]));
  return byTerm.get(termOf(value));
}

// Each word of a query may be one.
let byTerm: ReadonlyMap<string, PaperKind> | undefined;
