import { matterHelp } from "./matter-help.ts";

export interface Towns {
  readonly towns: string;
}

export interface Names {
  readonly names: readonly string[];
}

/** What the help says: of each command what it does, and what its arguments and flags are. */
export const help = {
  headings: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
    "[options]": "[options]",
    "[command]": "[command]",
  } as Readonly<Record<string, string>>,
  choices: "choices",
  default: "default",
  program: {
    about: "Read, search and check the Drucksachen of a German town council.",
    version: "print the version",
    help: "print help",
    helpCommand: "display help for command",
    lang: "language of messages and help",
    examples: `Examples:
  drs search Digitalisierungsstrategie      find papers in ./corpus or here
  drs search Radweg --kind anfrage --from 2024
  drs search --unanswered --older-than 60d  questions that wait for an answer
  drs show 25-26577                         read one, with what it cites and who cites it
  drs refs                                  does every cited Drucksache exist?
  drs parse paper.txt | jq .betreff         a paper as a record
`,
  },
  shared: {
    index: "folder of the index (default: .drs in the corpus)",
    engine: "the address of an OpenSearch cluster that has the papers, see docs/engine.md",
    town: "the name that the town has there",
    towns: "the town whose papers are meant there, or several (default: all)",
    municipality: ({ towns }: Towns) => `whose papers these are: ${towns}, or one of drs.yaml`,
    color: "colours",
    follow: "read papers that are links out of the corpus, too",
    pager: "print long output to the terminal at once",
    format: "how to print",
    json: "the same as --format json",
  },
  search: {
    about: "find papers by their words, best first",
    words: "words to look for",
    limit: "how many papers at most",
    sort: "best, newest or lowest first",
    facets: ({ names }: Names) => `count the papers by ${names.join(", ")}`,
    explain: "say which rule matched which word, and its share of the score",
    noFold: "list each paper by itself, also those of one matter",
    literal: "take every word as a word: none for a kind, a party or a year, none for an official one",
    any: "of the files also those that have only some of the words",
    excel: "CSV that a German spreadsheet opens: with semicolons and a byte order mark",
    files: "print the files only, all of them",
    null: "the same, each ended by a zero byte",
    kind: ({ names }: Names) => `one of ${names.join(", ")}`,
    sender: "words of a sender's name",
    committee: "words of a committee's name",
    from: "not before this day, month or year",
    to: "not after it",
    unanswered: "questions that no paper of the corpus answers, the oldest first",
    olderThan: "of these, those asked at least so long ago: 60d, 8w",
  },
  show: { about: "read one paper", number: "its number as you would write it, or its file" },
  ...matterHelp,
  refs: {
    about: "check that every cited Drucksache exists",
    targets: "numbers, files or folders to check (default: the whole corpus)",
    output: "write the report to a file too, in any format; may be repeated",
    since: "check only lines that changed since a revision that git knows",
    list: "list every citation with its place and verdict, without failing",
    group: "list each missing number once, with how often it is cited and where first",
    graph: "who cites whom, to draw or to read",
    around: "show only the part of the graph around a number",
    depth: "how many steps around it",
    strict: "fail for notes too",
    allowEmpty: "do not fail if there was nothing to check",
    baseline: "leave out the findings that a file holds",
    updateBaseline: "write what is found now into that file",
  },
  index: {
    about: "build the index, or bring it up to date",
    path: "the corpus' folder",
    rebuild: "read everything again",
    compact: "merge the index into one segment, without papers that are gone",
    watch: "stay, and take in changes as they come",
    check: "read the whole index and say whether it is as it was written",
    status: "say what the index holds, and what changed since",
    json: "print the status as JSON",
  },
  parse: {
    about: "print papers as records, one JSON object a line",
    files: "files or folders; - is standard input",
  },
  import: {
    about: "make papers of PDFs, Word documents and saved web pages",
    sources: "files, folders and ZIP archives; - is standard input",
    into: "folder to write the papers to",
    dryRun: "say what would be written, and write nothing",
    ocr: "read scans, too: with ocrmypdf or tesseract, where they are installed",
    json: "print the report as JSON",
  },
  export: {
    about: "write the corpus for other programs: as an OParl API, as tables or for PostgreSQL",
    format: "an API of plain files, tables, or files that psql loads",
    out: "folder to write to, outside of the corpus",
    baseUrl: "where the folder will be served, for oparl",
  },
  site: {
    about: "write the corpus as a web page with search, for any server of files",
    out: "folder to write to, outside of the corpus",
    title: "what the page is called (default: the town's name)",
    pages: "write each paper as a page of its own, too, for search engines and archives",
    baseUrl: "where the folder will be served: for the sitemap and canonical addresses of --pages",
  },
  verify: {
    about: "check that what drafts quote and say of papers is as these have it",
    files: "texts to check; - is standard input",
    json: "print the verdicts as JSON",
  },
  mcp: {
    about: "serve the corpus to an AI assistant, over standard input and output",
  },
  fetch: {
    about: "make a corpus of what a council's OParl server has, or bring it up to date",
    url: "the server's OParl address, or that of any of its objects",
    into: "the corpus' folder",
    since: "only what the server changed since this day, month or year",
    body: "which council, where the server has several",
    allowHost: "another host that the server may lead to; may be repeated",
  },
  serve: {
    about: "show the corpus in the browser: a server for yourself, with the same answers as JSON",
    path: "the corpus' folder",
    port: "port to listen on, 0 for any (default: 3770, or the next that is free)",
    host: "address to listen on; others than 127.0.0.1 let other machines read the corpus",
    allowHost: "another name by which the server is reached, as behind a proxy; may be repeated",
    open: "open the browser",
    watch: "take in changes of the papers as they come",
    threads: "answers that are looked for at once, each by a thread of its own (default: 1)",
  },
  municipality: {
    about: "learn how a town numbers its papers, or see what its data finds",
    check: "print what the data of a town, your own perhaps, finds in some of its papers",
    json: "print JSON",
    files: "files or folders",
    learn: "print the town that papers show, ready for drs.yaml, with what shows it",
    paths: "files or folders; the working folder, unless told",
  },
  lsp: { about: "answer an editor that speaks the Language Server Protocol" },
  completion: {
    about: "print a script that lets a shell complete commands, flags, words and numbers",
    shell: "whose language it is in",
    words: "what stands before the cursor",
    at: "what stands at it",
  },
  man: {
    section: "User Commands",
    name: "NAME",
    synopsis: "SYNOPSIS",
    command: "command",
    argument: "argument",
    flag: "flag",
    commands: "COMMANDS",
    exit: "EXIT STATUS",
  },
  welcome: ({
    folder,
  }: {
    readonly folder: string | undefined;
  }) => `drs reads, searches and checks the Drucksachen of a German town council.
${
  folder === undefined
    ? "There is no corpus here: go to a folder of papers (.txt, .md), or name it: drs index FOLDER\nPapers that are PDFs, Word files or saved pages become a corpus: drs import FOLDER"
    : `The papers are in ${folder === "." ? "this folder" : folder}.`
}

  drs search Radweg          find papers by their words
  drs search --unanswered    questions that wait for an answer
  drs show 25-26577          read one paper, by its number or file
  drs refs                   check that every cited Drucksache exists
  drs serve                  all of this in the browser
  drs --help                 all commands; drs search --help says more of one
`,
};
