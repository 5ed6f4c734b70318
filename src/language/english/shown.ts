/** A number and what it counts. */
const papers = (n: number): string => `${n} ${n === 1 ? "paper" : "papers"}`;

interface Built {
  readonly papers: number;
  readonly folder: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly seconds: number;
}

/** Labels and sentences of what is printed. */
export const shown = {
  built: ({ papers: n, folder, added, changed, removed, seconds }: Built) =>
    `${papers(n)} in ${folder} (files: ${added} new, ${changed} changed, ${removed} removed), ${seconds.toFixed(1)} s`,
  whole: ({ folder, papers: n, size }: { readonly folder: string; readonly papers: number; readonly size: string }) =>
    `${folder} is whole: ${papers(n)}, ${size} read`,
};
