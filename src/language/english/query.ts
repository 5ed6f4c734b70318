/** Why a query cannot be understood; the place is shown besides. */
export const query = {
  "query-no-open-parenthesis": () => "no parenthesis is open here",
  "query-nothing-before": ({ sign }: { readonly sign: string }) => `there is nothing before ${sign}`,
  "query-nothing-after": ({ sign }: { readonly sign?: string }) => `there is nothing after ${sign ?? "this"}`,
  "query-open-parenthesis": () => "this parenthesis is not closed",
  "query-no-field": ({ known }: { readonly known: readonly string[] }) =>
    `this is no field: there are ${known.join(", ")}; a word with a colon stands in quotes`,
  "query-no-value": () => "there is no value after this",
  "query-unknown-value": ({ field, values }: { readonly field: string; readonly values: string }) =>
    `this is not known for ${field}: ${values === "status" ? "Ö (public), N (not public)" : values}`,
  "query-empty-period": ({ from, to }: { readonly from: string; readonly to: string }) =>
    `the period is empty: ${from} is after ${to}`,
  "query-open-quotes": () => "these quotes are not closed",
  "query-empty-quotes": () => "there is no word in these quotes",
  "query-no-letters": () => "there are no letters beside this",
  "query-two-signs": () => "a word has one of `word*`, `*word` and `word~`",
  "query-too-deep": ({ most }: { readonly most: number }) => `more than ${most} parentheses or signs in each other`,
  "query-short-open-word": ({ least }: { readonly least: number }) =>
    `beside * stand at least ${least} letters or digits`,
  "query-too-many-open-words": ({ most }: { readonly most: number }) => `a query has at most ${most} words with *`,
  "query-too-many-words": ({ most }: { readonly most: number }) => `a query has at most ${most} words`,
};
