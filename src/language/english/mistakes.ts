import { commandMistakes } from "./command-mistakes.ts";
import type { MistakeText } from "./mistake-text.ts";
import type { Say } from "./say.ts";

export interface Typed {
  readonly typed: string;
}

/** What somebody who asks can get wrong, by the kinds of `Mistake`. */
export const mistakes = {
  ...commandMistakes,
  "bad-query": ({ problem }: { readonly problem: { readonly message: unknown } }, say: Say): MistakeText => ({
    message: say(problem.message),
  }),
  "empty-query": (): MistakeText => ({
    message: "nothing to search for",
    hint: "give words or a filter: drs search Radweg, drs search --kind anfrage",
  }),
  "empty-period": ({ from, to }: { readonly from: string; readonly to: string }): MistakeText => ({
    message: `the period is empty: ${from} is after ${to}`,
  }),
  "bad-day": ({ day }: { readonly day: string }): MistakeText => ({
    message: `today cannot be "${day}"`,
    hint: "give a day that exists, such as 2026-11-24; the command takes it from DRS_TODAY",
  }),
  "unknown-target": ({ typed, near }: Typed & { readonly near: readonly string[] }): MistakeText => ({
    message: `"${typed}" is neither a file nor the number of a paper`,
    ...(near.length > 0 && { hint: `did you mean ${near.join(", ")}?` }),
  }),
  "ambiguous-number": ({ typed, numbers }: Typed & { readonly numbers: readonly string[] }): MistakeText => ({
    message: `"${typed}" may be ${numbers.join(", ")}: give more of the number`,
  }),
  "unknown-number": ({ typed }: Typed): MistakeText => ({ message: `no paper has or cites the number "${typed}"` }),
  "no-such-part": ({
    part,
    file,
    has,
  }: Readonly<Record<"part" | "file", string>> & { readonly has: readonly string[] }): MistakeText => ({
    message: `${file} has no part "${part}"`,
    hint: has.length > 0 ? `it has: ${has.join(", ")}` : "it has no such parts",
  }),
  "file-gone": ({ file }: { readonly file: string }): MistakeText => ({
    message: `${file} was there a moment ago and cannot be read now`,
    hint: "run the command again",
  }),
};
