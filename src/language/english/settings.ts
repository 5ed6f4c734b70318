import type { Say } from "./say.ts";

export interface About {
  /** The key as it is written, or a message that names it. */
  readonly what: unknown;
}

export interface Named {
  readonly name: string;
}

/** What is wrong with a settings file, and the names of its parts. */
export const settings = {
  "settings-lead-out": () => "is a link that leads out of the corpus",
  "no-mapping": ({ what }: About, say: Say) => `${say(what)} must be a mapping of keys to values`,
  "key-no-text": ({ what }: About, say: Say) => `a key of ${say(what)} must be a word`,
  "too-long": ({ what, most }: About & { readonly most: number }, say: Say) =>
    `${say(what)} is longer than ${most} characters`,
  "too-many-entries": ({ what, count, most }: About & { readonly count: number; readonly most: number }, say: Say) =>
    `${say(what)} has ${count} entries; ${most} are the most`,
  "given-twice": ({ text, number }: { readonly text: string; readonly number?: string }) =>
    `"${text}" is given twice${number === undefined ? "" : `, as ${number}`}`,
  "not-known": (
    mistake: About & { readonly text: string; readonly near?: string; readonly known: readonly string[] },
    say: Say,
  ) => {
    const { what, text, near, known } = mistake;
    const meant = near === undefined ? "" : ` (did you mean "${near}"?)`;
    return `"${text}" is not ${say(what)}${meant}; known are ${known.join(", ")}`;
  },
  "no-text-value": ({ what, isEmpty }: About & { readonly isEmpty: boolean }, say: Say) =>
    `${say(what)} must be text${isEmpty ? ", and not empty" : ""}`,
  "no-list": ({ what }: About, say: Say) => `${say(what)} must be a list`,
  "no-letter": ({ text }: { readonly text: string }) => `"${text}" has neither letter nor digit`,
  "pattern-needs-quotes": ({ why }: { readonly why: unknown }, say: Say) =>
    `${say(why)}; a pattern stands in quotes, such as "{yy}-{n5}"`,
  "number-needs-pattern": () => "a number needs a pattern, such as {yy}-{n5}",
  "number-needs-cited": () => "a number needs cited: bare or prefix",
  "example-does-not-match": ({ example, pattern }: { readonly example: string; readonly pattern: string }) =>
    `the example "${example}" does not match the pattern "${pattern}"`,
  "bad-years": () => "years must be two years in order, such as [2015, 2039]",
  "bad-counter": () => "a counter must be such as { since: 2015, perYear: [1900, 2900] }",
  "town-needs-title": ({ name }: Named) => `municipality "${name}" needs a title`,
  "town-needs-numbers": ({ name }: Named) => `municipality "${name}" needs numbers, a list of patterns`,
  "town-has-too-many-forms": ({ name, most }: Named & { readonly most: number }) =>
    `municipality "${name}" has more than ${most} forms of numbers`,
  "label-of-another": ({ text, other }: { readonly text: string; readonly other: string }) =>
    `"${text}" is already a label of ${other}`,
  "bad-town-name": ({ name }: Named) =>
    `"${name}" is no name for a municipality: small letters a to z, digits and single hyphens only`,
  "town-of-drs": ({ name }: Named) => `drs has a municipality "${name}" of its own; choose another name`,
  "bad-held-years": ({ text }: { readonly text: string }) =>
    `holds takes years such as 2015.., ..2024 or 2015..2024, not "${text}"`,
  "bad-editor": ({ text, schemes }: { readonly text: string; readonly schemes: readonly string[] }) =>
    `"${text}" opens no editor; a template is vscode://file/{path}:{line}, known are ${schemes.join(", ")}`,
  "too-many-forms": ({ most }: { readonly most: number }) => `known has more than ${most} forms`,
  "needs-words": ({ word }: { readonly word: string }) => `"${word}" needs one word or more`,
  "needs-reason": ({ key }: { readonly key: string }) => `${key} needs a reason`,
  "bad-until": ({ day }: { readonly day: string }) => `until takes a day such as 2026-12-31, not "${day}"`,
  "watch-query-or-drucksache": ({ name }: Named) =>
    `watch of ${name} has a query and a drucksache; it takes one of them`,
  "watch-needs-something": ({ name }: Named) => `watch of ${name} needs a query, a drucksache or a deadline`,
  "watch-query": ({ name, why }: Named & { readonly why: unknown }, say: Say) => `watch of ${name}: ${say(why)}`,
  "bad-deadline": ({ text, most }: { readonly text: string; readonly most: number }) =>
    `deadline takes a number of days from 1 to ${most}, not "${text}"`,
  "the-settings": () => "the settings",
  "a-key-of": ({ what }: About, say: Say) => `a key of ${say(what)}`,
  "an-entry-of": ({ what }: About, say: Say) => `an entry of ${say(what)}`,
  "a-number": () => "a number",
  "a-way-to-be-cited": () => "a way to be cited",
  "a-counter": () => "a counter",
  "a-town": ({ name }: Named) => `municipality "${name}"`,
  "a-known-town": () => "a known municipality",
  "a-language": () => "a language",
  "a-severity": () => "a severity",
  "a-kind-of-problem": () => "a kind of problem",
  "a-kind-that-is-weighed": () => "a kind of problem that can be weighed",
  "one-of-the-known": ({ what }: About, say: Say) => `one of the ${say(what)} that records know`,
  "labels-of": ({ field }: { readonly field: string }) => `labels of ${field}`,
  "columns-of": ({ name }: { readonly name: string }) => `columns of ${name}`,
  "the-reason-for": ({ key }: { readonly key: string }) => `the reason for ${key}`,
};
