import type { MistakeText } from "./mistake-text.ts";
import type { Say } from "./say.ts";

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Why a file is not the state of earlier news. */
export const newsState = {
  "state-no-json": () => "this line is damaged",
  "state-no-state": () => "this is not the state of drs news",
  "state-other-form": () => "another version of drs wrote it",
  "state-foreign": () => "drs did not write this line",
  "state-cut": () => "the end is missing",
};

/** What is told of what is new. */
export const news = {
  kinds: {
    new: "New",
    answered: "Answered",
    decided: "Decided",
    overdue: "Overdue",
    changed: "Changed",
    withdrawn: "Withdrawn",
  },
  title: ({ town, query }: { readonly town: string; readonly query: string | undefined }) =>
    query === undefined ? `News from the council of ${town}` : `News from the council of ${town}: ${query}`,
  sittings: ({ town }: { readonly town: string }) => `Coming sittings: ${town}`,
  coming: "Coming sittings",
  by: ({ names }: { readonly names: readonly string[] }) => `by ${names.join(", ")}`,
  on: ({ number }: { readonly number: string }) => `on ${number}`,
  vote: ({ vote }: { readonly vote: string }) => `Vote: ${vote}`,
  waiting: ({ n }: { readonly n: number }) => `unanswered for ${counted(n, "day")}`,
  watch: ({ names }: { readonly names: readonly string[] }) => `for ${names.join(", ")}`,
  nothing: "Nothing new.",
  begun: ({ state, since }: { readonly state: string; readonly since: string }) =>
    `for the first time, so papers from ${since} on count as new; ${state} says from now on what was told`,
  item: ({ top }: { readonly top: string }) => `item ${top}`,
};

/** What can be wrong with what is asked. */
export const newsMistakes = {
  "bad-state": (
    { path, line, reason }: { readonly path: string; readonly line: number; readonly reason: unknown },
    say: Say,
  ): MistakeText => ({
    message: `${path}:${line}: ${say(reason)}`,
    hint: "nothing was told, and the file is as it was; name another one with --state, or move it away to begin anew",
  }),
  "locked-state": ({ path }: { readonly path: string }): MistakeText => ({
    message: `another run is telling news by ${path}`,
    hint: "name a state of its own for each: --state FILE",
  }),
  "no-watch": ({ name, names }: { readonly name?: string; readonly names: readonly string[] }): MistakeText =>
    names.length === 0
      ? { message: "the settings name nothing to watch", hint: "watch: in drs.yaml does, see docs/news.md" }
      : { message: `nothing to watch is called "${name}"`, hint: `there is ${names.join(", ")}` },
};
