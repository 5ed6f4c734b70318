export type Evidence = Readonly<Record<"papers" | "announced" | "known" | "unexplained", number>>;

export interface LeftOut {
  readonly field: string;
  readonly text: string;
  readonly line: number | undefined;
  readonly why: string;
}

const papers = (n: number): string => `${n} ${n === 1 ? "paper" : "papers"}`;

/** What is said of a town's data: comments in the settings of one that was learned, and what its data finds in papers. */
export const town = {
  learned: ({ papers: n }: { readonly papers: number }) =>
    `Learned from ${papers(n)}. cited: bare where a number alone is safe, prefix where a word must announce it.`,
  lookAlikes: "These look like numbers of papers and are none.",
  evidence: ({ papers: n, announced, known, unexplained }: Evidence): readonly string[] => [
    `${n === 1 ? "1 paper has" : `${n} papers have`} such a number. Elsewhere it is announced at ${announced} places, known at ${known},`,
    `and unexplained at ${unexplained}.`,
  ],
  fields: {
    drucksache: "number",
    kind: "kind",
    betreff: "betreff",
    sender: "sender",
    date: "date",
    submitted: "submitted",
    office: "office",
    beratungsfolge: "beratungsfolge",
    sections: "sections",
    questions: "questions",
    attachments: "attachments",
    citations: "citations",
  },
  words: { pattern: "patterns", label: "labels", kind: "kinds", heading: "headings" },
  counts: ({
    title,
    papers: n,
    counts,
  }: {
    readonly title: string;
    readonly papers: number;
    readonly counts: string;
  }) => `${title}: ${papers(n)}, with ${counts}`,
  unseen: ({ what, values }: { readonly what: string; readonly values: readonly string[] }) =>
    `${what} found in no paper: ${values.map((value) => `"${value}"`).join(", ")}`,
  mistaken: ({ text }: { readonly text: string }) => `"${text}" is taken for a number`,
  leftOut: (left: LeftOut) =>
    `left out: ${left.field} "${left.text}"${left.line === undefined ? "" : ` (line ${left.line})`}: ${left.why}`,
  whyLeftOut: {
    "number-amid-text": "no line of its own, it may be another paper's",
    years: "it may be two years",
    "number-in-name": "the file's name begins with it, and no word there says that it is a number",
    "several-titles": "one of several paragraphs that nothing explains",
    "date-without-label": "no word says that it is the paper's date",
    "no-table": "it stands in no table of sittings that is read",
  },
  rows: {
    sections: "sections",
    questions: "questions",
    attachments: "attachments",
    citations: "cites",
    problems: "problems",
  },
};
