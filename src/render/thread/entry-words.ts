import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { kindNames } from "../../paper/kind-names.ts";
import { subjectKey } from "../../paper/references/matter.ts";
import type { ThreadEntry } from "../../refs/thread/thread.ts";
import { dateIn } from "../date-in.ts";
import { plainNumbers, shortTitleOf } from "../paper-line.ts";
import { printable } from "../printable.ts";

/** An entry in words, for every format. All of it is safe to print. */
export interface EntryWords {
  /** The day as people write it; missing where it is not known. */
  readonly day?: string;
  /** What it is: `Amendment`, `Sitting`. */
  readonly label: string;
  /** Which: a number and a kind, a committee with its item. */
  readonly name: string;
  /** The subject, the result, the words of a decision. */
  readonly lines: readonly string[];
  /** Why it is here, and whether that is in doubt. */
  readonly reason: string;
}

export function entryWords(entry: ThreadEntry, subject: string | undefined, language: Language): EntryWords {
  const { thread } = catalogueOf(language).shown;
  // What was asked for needs no reason.
  const rule = entry.rule === "asked" ? "" : thread.rules[entry.rule];
  const reason = [rule, entry.doubtful ? thread.doubtful : ""].filter((part) => part !== "");
  return {
    ...(entry.date !== undefined && { day: dateIn(entry.date, language) }),
    label: thread.roles[entry.role],
    ...nameOf(entry, subject, language),
    reason: reason.join(", "),
  };
}

function nameOf(
  entry: ThreadEntry,
  subject: string | undefined,
  language: Language,
): Pick<EntryWords, "name" | "lines"> {
  const { thread } = catalogueOf(language).shown;
  if (entry.role === "sitting" || entry.role === "decision") {
    const { committee = "", top } = entry;
    const name = [committee, top === undefined ? "" : thread.top({ top })].filter((part) => part !== "").join(", ");
    return { name: printable(name), lines: linesOf(entry, thread.vote) };
  }
  const { kind, betreff, withdrawn } = entry;
  const kindName = kind === undefined || thread.roles[entry.role] === kindNames[kind] ? "" : kindNames[kind];
  const parts = [plainNumbers(entry), kindName, withdrawn ? thread.withdrawn : ""].filter((part) => part !== "");
  // The subject of the matter stands above all of them.
  const isSame = betreff !== undefined && subjectKey(betreff) === subjectKey(subject);
  return { name: printable(parts.join(", ")), lines: isSame ? [] : [shortTitleOf(entry)] };
}

function linesOf(entry: Exclude<ThreadEntry, { readonly sender: unknown }>, vote: string): string[] {
  if (entry.role === "sitting") {
    const line = [entry.task, entry.result].filter((part) => part !== undefined).join(": ");
    return line === "" ? [] : [printable(line)];
  }
  const words = entry.words?.split("\n") ?? [];
  return [...words, ...(entry.vote === undefined ? [] : [`${vote}: ${entry.vote}`])].map(printable);
}
