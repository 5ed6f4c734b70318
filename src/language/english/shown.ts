import { news } from "./news.ts";
import { thread } from "./thread.ts";
import { town } from "./town.ts";
import { transfer } from "./transfer.ts";
import { verified } from "./verified.ts";

/** A number and what it counts. */
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
const papers = (n: number): string => counted(n, "paper");

export interface SentPapers {
  readonly papers: number;
  readonly url: string;
  readonly alias: string;
  readonly sent: number;
  readonly removed: number;
  readonly seconds: number;
}

export interface Built {
  readonly papers: number;
  readonly folder: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly seconds: number;
}

export interface Imported {
  readonly papers: number;
  readonly documents: number;
  readonly pages: number;
  readonly into: string;
  readonly seconds: number;
}

export interface Count {
  readonly n: number;
}

export interface Counts {
  /** How many are shown. */
  readonly hits: number;
  readonly total: number;
  readonly withAll: number;
  readonly matters?: number | undefined;
}

/** How many were found, and how to see all of them. */
function countOf({ hits, total, withAll, matters }: Counts): string {
  const all = withAll > 0 && withAll < total ? `, ${withAll} with all the words` : "";
  if (matters !== undefined && matters < total) {
    const withWords = all === "" ? "" : `, ${withAll} papers with all the words`;
    const found = `${counted(matters, "matter")} in ${papers(total)}${withWords}`;
    return matters > hits ? `${hits} of ${found}; --limit ${matters} shows all` : found;
  }
  return total > hits ? `${hits} of ${papers(total)}${all}; --limit ${total} shows all` : `${papers(total)}${all}`;
}

/** Labels and sentences of what is printed. */
export const shown = {
  news,
  thread,
  town,
  verified,
  ...transfer,
  built: ({ papers: n, folder, added, changed, removed, seconds }: Built) =>
    `${papers(n)} in ${folder} (files: ${added} new, ${changed} changed, ${removed} removed), ${seconds.toFixed(1)} s`,
  sent: ({ papers: n, url, alias, sent, removed, seconds }: SentPapers) =>
    `${papers(n)} in ${alias} at ${url} (${sent} sent, ${removed} removed), ${seconds.toFixed(1)} s`,
  whole: ({ folder, papers: n, size }: { readonly folder: string; readonly papers: number; readonly size: string }) =>
    `${folder} is whole: ${papers(n)}, ${size} read`,
  head: {
    sender: "Sender",
    recipient: "Recipient",
    date: "Date",
    submitted: "Submitted",
    office: "Office",
    belongsTo: "Belongs to",
    withdrawn: "Withdrawn",
    beratungsfolge: "Committees",
    file: "File",
    kind: "Kind",
    betreff: "Subject",
  },
  fromClient: ({ trouble }: { readonly trouble: string }) => `connection to the client: ${trouble}`,
  yes: "yes",
  noNumber: "no number",
  imported: {
    groups: {
      new: "New",
      changed: "Changed",
      unchanged: "Unchanged",
      same: "The same as a document that is there",
      scan: "Without text, not imported",
      failed: "Failed",
    },
    pages: ({ pages: n }: { readonly pages: number }) => counted(n, "page"),
    pagesWithoutText: ({ numbers }: { readonly numbers: readonly number[] }) =>
      `without text: ${numbers.length > 10 ? counted(numbers.length, "page") : numbers.map((n) => `p. ${n}`).join(", ")}`,
    summary: ({ papers: n, documents, pages, into, seconds }: Imported) =>
      `${counted(documents, "document")}: ${papers(n)} written to ${into}, ${counted(pages, "page")}, ${seconds.toFixed(1)} s`,
    rehearsal: "Nothing was written.",
    ocrHint: "Documents without text are pictures of pages: drs import --ocr reads them.",
  },
  page: ({ page }: { readonly page: number }) => `p. ${page}`,
  relations: { cites: "Cites", citedBy: "Cited by", answeredBy: "Answered by", family: "Family" },
  answers: "Answers",
  chain: "Chain",
  /** How a paper names another, by the relations of the record. */
  relation: { answers: "answers", amends: "amends", supplements: "supplements", cites: "cites" } as Readonly<
    Record<string, string>
  >,
  /** By which rule a paper counts as the answer. */
  answeredHow: {
    file: "in the same file",
    cites: "says so",
    number: "same number",
    subject: "same subject and session",
    item: "same item of the agenda",
    family: "next in the family",
  },
  unrelated: "It cites no paper of the town, and none cites it.",
  missing: "is cited, but no paper of the corpus has this number.",
  notInCorpus: "not in the corpus",
  moreItems: ({ n }: Count) => `and ${n} more; --json lists them`,
  more: ({ n }: Count) => `and ${n} more`,
  exchange: "Questions and answers",
  exchangeAbove: "Questions and answers: above, with the questions",
  noAnswer: "No answer found.",
  fileGone: "(its file is gone)",
  listed: { questions: "Questions", attachments: "Attachments", signatories: "Signed by" },

  didYouMean: ({ word, meant }: { readonly word: string; readonly meant: string }) =>
    `No paper has "${word}". Did you mean "${meant}"?`,
  noneHasAll: "No paper has all the words; these have some.",
  count: countOf,
  ofTotal: ({ hits, total }: { readonly hits: number; readonly total: number }) => `${hits} of ${total}`,
  nothing: { unanswered: "No unanswered question matches.", matches: "No paper matches." },
  nothingHas: ({ query }: { readonly query: string }) => `No paper has ${query}.`,
  nothingFilteredHas: ({ query, n }: { readonly query: string } & Count) =>
    `No paper has ${query} with these filters; ${n} ${n === 1 ? "has" : "have"} it without them.`,
  years: ({ from, to }: { readonly from: string; readonly to: string }) => (from === to ? from : `${from} to ${to}`),
  preferred: ({ parts }: { readonly parts: readonly string[] }) =>
    `Preferred: ${parts.join(", ")}; --literal looks for these words instead.`,
  unmet: {
    sender: "No paper has a sender with",
    party: "No paper is by",
    committee: "No paper has a committee with",
    kind: "No paper is of the kind",
    date: "No paper is dated",
    status: "No paper has the status",
  },
  unmetBy: ({
    what,
    value,
    near,
  }: {
    readonly what: string;
    readonly value: string;
    readonly near?: string | undefined;
  }) => `${what} "${value}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  unanswered: "unanswered",
  unansweredFor: ({ n }: Count) => `unanswered for ${counted(n, "day")}`,
  facets: { kind: "kind", sender: "sender", committee: "committee", year: "year", party: "party" } as Readonly<
    Record<string, string>
  >,
  byNumber: ({ n }: Count) => `${n} by their number`,
  /** By which rule a term was found for a word; the others have names that say it. */
  rules: {} as Readonly<Record<string, string>>,
  status: {
    papers: "papers",
    unreadable: "unreadable",
    words: "words",
    size: "size",
    segments: "segments",
    municipality: "municipality",
    numbers: "numbers",
    written: "written",
    corpus: "corpus",
    dead: ({ n }: Count) => `with ${counted(n, "deleted paper")}`,
    learned: ({ patterns }: { readonly patterns: readonly string[] }) => `${patterns.join(" and ") || "none"}, learned`,
    ago: ({ span }: { readonly span: string }) => `${span} ago`,
    unchanged: "unchanged since",
    changes: ({ added, changed, removed }: Pick<Built, "added" | "changed" | "removed">) =>
      `${added} new, ${changed} changed, ${removed} removed since`,
  },
};
