import { wordsIn } from "../../analysis/words.ts";
import { paperKinds } from "../../paper/record.ts";
import type { PaperIndex } from "../../store/index.ts";
import { completeNumber } from "./complete-number.ts";
import { type CompleteHow, completeName, completeWord } from "./complete-word.ts";

/** What a query may become by its last word: `"sichere radw`, `-radw`, `betreff:radw`, `art:an`. */
export function completeQuery(typed: string, index: PaperIndex, how: CompleteHow): string[] {
  const last = wordsIn(typed).at(-1);
  const start = last?.end === typed.length ? last.start : typed.length;
  const [lead, begun] = [typed.slice(0, start), typed.slice(start)];
  const [, field = ""] = /(\p{L}+):\(?$/u.exec(lead) ?? [];
  const complete = fields.get(field.toLowerCase()) ?? (/^\d/.test(begun) ? completeNumber : completeWord);
  return complete(begun, index, how).map((one) => `${lead}${one}`);
}

type CompleteField = (begun: string, index: PaperIndex, how: CompleteHow) => readonly string[];

const kind: CompleteField = (begun) => paperKinds.filter((name) => name.startsWith(begun));
const sender: CompleteField = (begun, index) => completeName(begun, "sender", index);
const committee: CompleteField = (begun, index) => completeName(begun, "committee", index);
const status: CompleteField = (begun) => ["Ö", "N"].filter((value) => value.startsWith(begun));
// Dates are quicker typed than chosen.
const date: CompleteField = () => [];

// In the other fields any word may stand.
const fields: ReadonlyMap<string, CompleteField> = new Map([
  ["art", kind],
  ["kind", kind],
  ["absender", sender],
  ["sender", sender],
  ["gremium", committee],
  ["committee", committee],
  ["datum", date],
  ["date", date],
  ["status", status],
]);
