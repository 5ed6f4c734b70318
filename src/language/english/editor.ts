/** What the server for editors says. */
export const editor = {
  replace: ({ number }: { readonly number: string }) => `Replace with ${number}`,
  allowHere: ({ what }: { readonly what: string }) => `Allow ${what} here, with a reason`,
  knownInSettings: ({ number }: { readonly number: string }) => `List ${number} as known in drs.yaml, with a reason`,
  reason: "reason",
  citedBy: ({ n }: { readonly n: number }) =>
    n === 0 ? "cited by no other paper" : `cited by ${n} ${n === 1 ? "paper" : "papers"}`,
  onlyCited: ({ number }: { readonly number: string }) => `No paper of the corpus has the number ${number}.`,
  noNumberHere: "no number stands here",
  notANumber: ({ name, town }: { readonly name: string; readonly town: string }) => `${name} is no number of ${town}`,
  taken: ({ number, file }: { readonly number: string; readonly file: string }) =>
    `${file} has the number ${number} already`,
  indexing: "Reading the papers",
};
