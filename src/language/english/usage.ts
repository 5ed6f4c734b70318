import type { IndexCosts } from "./command-mistakes.ts";

export interface Option {
  /** As it is shown in the help: `--limit <n>`. */
  readonly option: string;
}

export interface Problem {
  readonly value: string;
  /** What it takes. */
  readonly why: string;
}

/** What is said of a command line that cannot be understood, or an answer that needs words of its own. */
export const usage = {
  error: "error",
  unknownCommand: ({ name }: { readonly name: string }) => `unknown command '${name}'`,
  unknownOption: ({ name }: { readonly name: string }) => `unknown option '${name}'`,
  missingArgument: ({ name }: { readonly name: string }) => `missing required argument '${name}'`,
  optionMissingArgument: ({ option }: Option) => `option '${option}' argument missing`,
  invalidOption: ({ option, value, why }: Option & Problem) =>
    `option '${option}' argument '${value}' is invalid. ${why}`,
  invalidArgument: ({ name, value, why }: { readonly name: string } & Problem) =>
    `command-argument value '${value}' is invalid for argument '${name}'. ${why}`,
  conflictingOption: ({ option, other }: Option & { readonly other: string }) =>
    `option '${option}' cannot be used with option '${other}'`,
  excessArguments: ({ expected, given }: { readonly expected: number; readonly given: number }) =>
    `too many arguments. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${given}.`,
  didYouMean: ({ names }: { readonly names: readonly string[] }) =>
    `(Did you mean ${names.length > 1 ? "one of " : ""}${names.join(", ")}?)`,
  seeHelp: "(drs --help lists commands and flags)",
  choices: ({ values }: { readonly values: readonly string[] }) => `Allowed choices are ${values.join(", ")}.`,

  takesCount: "It takes a whole number from 1.",
  takesOutput: ({ formats }: { readonly formats: readonly string[] }) =>
    `It takes FORMAT=FILE; formats are ${formats.join(", ")}.`,
  takesKind: ({ kinds }: { readonly kinds: readonly string[] }) => `Kinds are ${kinds.join(", ")}.`,
  takesWords: ({ most }: { readonly most: number }) => `It takes words, ${most} at most.`,
  takesDays: "It takes days or weeks: 60d, 8w.",
  takesPeriod: "It takes a day, month or year: 2024-03-05, 05.03.2024, 2024-03, 2024.",
  takesFacets: ({ names }: { readonly names: readonly string[] }) => `Facets are ${names.join(", ")}.`,
  takesPort: "It takes the number of a port, or 0 for any that is free.",
  takesLanguage: "--lang takes de or en",

  updateNeedsBaseline: "--update-baseline needs --baseline FILE",
  aroundNeedsGraph: "--around needs --graph FORMAT",
  sinceTakesFiles: ({ target }: { readonly target: string }) =>
    `--since takes files and folders, and "${target}" is neither`,
  townNeedsEngine: "--town needs --engine: it names a town of an engine",
  engineTakesNumbers: "with --engine, refs takes numbers alone; to check a corpus, ask the corpus itself",
  graphTakesNoTargets: { message: "--graph takes no files or numbers", hint: "say --around NUMBER" },
  graphChecksNothing: "--graph shows the whole corpus and checks nothing: leave --list and --since out",
  olderNeedsUnanswered: {
    message: "--older-than needs --unanswered",
    hint: "drs search --unanswered --older-than 60d",
  },
  groupsFindings: "--group groups the findings of a check: leave --list and --graph out",
  noGroupFormat: ({ format }: { readonly format: string }) => `--group has no format "${format}"`,
  noListFormat: ({ format }: { readonly format: string }) => `--list has no format "${format}"`,
  listFormats: ({ formats }: { readonly formats: readonly string[] }) => `it has ${formats.join(", ")}`,
  cannotWrite: ({ reason }: { readonly reason: string }) => `cannot write to standard output: ${reason}`,

  excelIsCsv: "--excel is for CSV",
  watchedOrQuery: "--watched and a query at once: one of them, please",
  baseUrlIsAtom: "--base-url is for --format atom",
  baseUrlIsPages: "--base-url is for --pages",
  atomNeedsBaseUrl: {
    message: "a feed needs --base-url, the address that it will have: the ids of its entries begin with it",
    hint: "drs news --format atom --base-url https://example.org/news.xml",
  },
  baseUrlIsOParl: "--base-url is for oparl",
  oparlNeedsBaseUrl: {
    message: "oparl needs --base-url: objects name each other by their addresses",
    hint: "drs export oparl OUT --base-url https://example.org/oparl/",
  },

  nothingChecked: "NOTHING WAS CHECKED: no citation was found",
  morePapers: ({ more }: { readonly more: number }) =>
    `${more} more ${more === 1 ? "paper has" : "papers have"} this number: name the file of one`,
  noSuchPaper: ({ typed, near }: { readonly typed: string; readonly near: readonly string[] }) =>
    `no paper has the number or path "${typed}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
  searchInstead: ({ typed }: { readonly typed: string }) => `to find papers by words: drs search ${typed}`,
  watching: ({ folder }: { readonly folder: string }) => `watching ${folder}; end it with Ctrl-C`,
  serving: ({ folder }: { readonly folder: string }) => `serving ${folder} until Ctrl-C`,
  servesAll: "EVERYBODY who reaches this address can read the corpus: there is no password and no encryption",
  damaged: "the index is damaged: drs index --rebuild builds it again",
  completionGoes: ({ shell, file, line }: Readonly<Record<"shell" | "file" | "line", string>>) =>
    `completion for ${shell}. In ${file}${shell === "zsh" ? ", after compinit" : ""}: ${line}`,
  damagedBy: ({ reason }: { readonly reason: string }) => `the index is damaged: ${reason}`,
  nothingLearned:
    "the papers do not show how the town numbers them: too few have a number, or no two forms of it agree",
  mayBuild: ({ folder, files, seconds }: Pick<IndexCosts, "folder" | "files" | "seconds">) =>
    `build an index of ${folder}, ${files} papers, about ${seconds} s? [y/N] `,
  progress: ({ done, total, rate, left }: Readonly<Record<"done" | "total" | "rate" | "left", number>>) =>
    `reading papers: ${done} of ${total}, ${rate} a second, ${left} s left`,
  listed: ({ what, objects }: { readonly what: string; readonly objects: number }) =>
    `reading the server's lists: ${objects} ${what}`,
  /** What a server has lists of. */
  lists: {
    organization: "organisations",
    person: "persons",
    meeting: "meetings",
    agendaItem: "agenda items",
    consultation: "consultations",
    paper: "papers",
    file: "files",
  },
};
