import type { Say } from "./say.ts";

type File = { readonly file: string };
type Document = { readonly document: number };

/** What is damaged in an index. */
export const damage = {
  "file-is-damaged": ({ file, what }: { readonly file: string; readonly what: unknown }, say: Say) =>
    `${file}: ${say(what)}`,
  "damaged-manifest": () => "the manifest is not what was written",
  "damaged-no-paper": () => "does not hold a paper where one should be",
  "damaged-no-bytes": ({
    part,
    start,
    end,
  }: {
    readonly part?: string;
    readonly start: number;
    readonly end: number;
  }) => `${part === undefined ? "" : `${part} `}has no bytes ${start} to ${end}`,
  "damaged-too-many-records": () => "has more records than papers",
  "damaged-size": ({ size, written }: { readonly size: number; readonly written: number }) =>
    `has ${size} bytes instead of ${written}`,
  "damaged-page": ({ page }: { readonly page: number }) => `page ${page} is not what was written`,
  "damaged-rows": ({ papers }: { readonly papers: number }) => `has not the rows of ${papers} papers`,
  "damaged-no-file": () => "is no ordinary file",
  "damaged-of-others": () => "belongs to another user",
  "damaged-no-table": () => "does not hold the files of the index",
  "damaged-too-large": () => "is too large",
  "damaged-no-words": () => "does not hold words",
  "damaged-no-record": () => "has a paper without its record",
  "damaged-changed": () => "was changed after it was written",
  "damaged-content": () => "does not hold what its place in the index asks for",
  "indexed-nowhere": ({ file }: File) => `${file} is in the table of files, but its paper is not in the index`,
  "indexed-as-another": ({ file }: File) => `${file} is in the table of files with the paper of another file`,
  "indexed-count": ({ papers, files }: Readonly<Record<"papers" | "files", number>>) =>
    `the segments hold ${papers} papers, the table of files ${files}`,
  "indexed-figure": ({ key, written, counted }: Readonly<Record<"key" | "written" | "counted", unknown>>) =>
    `${key} is ${written} in the manifest, ${counted} in the segments`,
  "words-out-of-order": () => "the words are not in rising order",
  "record-of-another": ({ document, file }: File & Document) => `paper ${document} has the record of ${file}`,
  "record-out-of-order": ({ document }: Document) => `paper ${document} is out of order`,
  "term-out-of-order": ({ term, before }: Readonly<Record<"term" | "before", string>>) =>
    `the term "${term}" does not come after "${before}"`,
  "term-in-no-paper": ({ term }: { readonly term: string }) => `the term "${term}" is in papers that are not there`,
};
