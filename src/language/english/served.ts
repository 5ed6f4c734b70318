import type { MistakeText } from "./mistake-text.ts";

export interface Named {
  readonly name: string;
}

/** What a server says to who asks it, by the kinds of `Refusal` and of what parameters take; and to who starts it. */
export const served = {
  refusals: {
    "unknown-parameter": ({ name, known }: Named & { readonly known: readonly string[] }): MistakeText => ({
      message: `there is no parameter "${name}" here`,
      hint: `this address takes ${known.join(", ")}`,
    }),
    "repeated-parameter": ({ name }: Named): MistakeText => ({ message: `"${name}" is there more than once` }),
    "missing-parameter": ({ name }: Named): MistakeText => ({ message: `"${name}" is missing` }),
    "bad-parameter": ({
      name,
      value,
      takes,
    }: Named & { readonly value: string; readonly takes: string }): MistakeText => ({
      message: `"${value}" does not fit "${name}"`,
      hint: takes,
    }),
    "no-such-paper": ({ typed, near }: { readonly typed: string; readonly near: readonly string[] }): MistakeText => ({
      message: `no paper has the number "${typed}"`,
      ...(near.length > 0 && { hint: `did you mean ${near.join(", ")}?` }),
    }),
    "no-such-file": ({ file }: { readonly file: string }): MistakeText => ({
      message: `"${file}" is no paper of this corpus`,
    }),
    "no-such-address": ({ path }: { readonly path: string }): MistakeText => ({
      message: `there is nothing at ${path}`,
      hint: "docs/api.md lists the addresses",
    }),
    "method-not-allowed": ({ method }: { readonly method: string }): MistakeText => ({
      message: `this server answers GET and HEAD, not ${method}`,
    }),
    "foreign-host": ({ host }: { readonly host: string }): MistakeText => ({
      message: `this server is not called ${host}`,
      hint: `where it is meant to be: drs serve --allow-host ${host}`,
    }),
    "foreign-page": (): MistakeText => ({ message: "a page of another server may not read this corpus" }),
    "address-too-long": ({ most }: { readonly most: number }): MistakeText => ({
      message: `an address has ${most} characters at most`,
    }),
    "answer-too-large": ({ megabytes }: { readonly megabytes: number }): MistakeText => ({
      message: `the answer would be larger than ${megabytes} MB`,
      hint: "ask for less at once",
    }),
    "too-busy": (): MistakeText => ({ message: "too many wait for an answer", hint: "ask again in a moment" }),
    "index-not-ready": (): MistakeText => ({ message: "the index is being built", hint: "ask again in a moment" }),
    failed: (): MistakeText => ({ message: "the program made a mistake", hint: "its terminal says more" }),
  },
  takes: {
    text: ({ most }: { readonly most: number }) => `It takes a text of ${most} characters at most.`,
    count: ({ least, most }: { readonly least: number; readonly most: number }) =>
      `It takes a whole number from ${least} to ${most}.`,
    flag: () => "It takes true or false.",
    words: ({ most }: { readonly most: number }) => `It takes words, ${most} at most.`,
    period: () => "It takes a day, month or year: 2024-03-05, 05.03.2024, 2024-03, 2024.",
    days: () => "It takes days or weeks: 60d, 8w.",
    choice: ({ values }: { readonly values: readonly string[] }) => `It takes ${values.join(", ")}.`,
  },
  noPage: "The page has not been built: npm run build makes it. The answers as JSON are below /api/, see docs/api.md.",
};
