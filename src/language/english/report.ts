const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

export interface Found {
  readonly n: number;
}

/** What a report says besides its findings. Kinds of findings have the same names in all languages. */
export const report = {
  citations: ({ n }: Found) => counted(n, "citation"),
  checked: ({ citations, files }: { readonly citations: number; readonly files: number }) =>
    `${counted(citations, "citation")} in ${counted(files, "file")} checked`,
  nothingChecked: "nothing was checked",
  allFound: "all found",
  unresolved: ({ n, numbers }: Found & { readonly numbers: number }) =>
    `${n} unresolved, ${counted(numbers, "missing number")}`,
  excused: ({ n }: Found) => `${n} excused`,
  more: ({ n }: Found) => `… and ${counted(n, "more finding")}`,
  seeReport: "see the whole report",
  severity: { error: "error", warning: "warning", note: "note" },
  columns: ["place", "number", "finding"] as readonly string[],
  /** Of a citation that is listed; the others are kinds of findings. */
  whatToDo: ({ page }: { readonly page: string }) => `What to do about it: ${page} in the documentation of drs.`,
  verdict: { found: "found", excused: "excused" } as Readonly<Record<string, string>>,
  tooLarge: ({
    limits,
    arrows,
    characters,
  }: Readonly<Record<"arrows" | "characters", number>> & { readonly limits: readonly number[] }) =>
    `Mermaid draws at most ${limits[0]} arrows and ${limits[1]} characters; this graph has ${arrows} and ${characters}: draw a part with --around NUMBER, or all with --graph dot`,
};
