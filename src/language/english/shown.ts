/** A number and what it counts. */
const papers = (n: number): string => `${n} ${n === 1 ? "paper" : "papers"}`;

export interface Built {
  readonly papers: number;
  readonly folder: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly seconds: number;
}

export type Evidence = Readonly<Record<"papers" | "announced" | "known" | "unexplained", number>>;

/** Labels and sentences of what is printed. */
export const shown = {
  built: ({ papers: n, folder, added, changed, removed, seconds }: Built) =>
    `${papers(n)} in ${folder} (files: ${added} new, ${changed} changed, ${removed} removed), ${seconds.toFixed(1)} s`,
  /** Comments in the settings of a town that was learned. */
  town: {
    learned: ({ papers: n }: { readonly papers: number }) =>
      `Learned from ${papers(n)}. cited: bare where a number alone is safe, prefix where a word must announce it.`,
    lookAlikes: "These look like numbers of papers and are none.",
    evidence: ({ papers: n, announced, known, unexplained }: Evidence): readonly string[] => [
      `${n} papers have such a number. Elsewhere it is announced at ${announced} places, known at ${known},`,
      `and unexplained at ${unexplained}.`,
    ],
  },
  whole: ({ folder, papers: n, size }: { readonly folder: string; readonly papers: number; readonly size: string }) =>
    `${folder} is whole: ${papers(n)}, ${size} read`,
};
