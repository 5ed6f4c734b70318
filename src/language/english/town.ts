export type Evidence = Readonly<Record<"papers" | "announced" | "known" | "unexplained", number>>;

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
  rows: {
    sections: "sections",
    questions: "questions",
    attachments: "attachments",
    citations: "cites",
    problems: "problems",
  },
};
