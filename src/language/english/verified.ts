export interface Sides {
  readonly draft: string;
  readonly paper: string;
}

/** What is said of the quotes and statements of a draft. */
export const verified = {
  kinds: { quote: "quote", statement: "statement" },
  verdicts: {
    same: "as the paper has it",
    similar: "may be so: read it",
    differs: "differs",
    absent: "not in the paper",
    "wrong-paper": "in another paper",
    "unknown-paper": "no such paper",
    unnamed: "names no paper",
  },
  differences: { negation: "negation", date: "date", number: "number", name: "name", word: "word" },
  instead: ({ draft, paper }: Sides) => {
    if (draft === "") return `left out: “${paper}”`;
    return paper === "" ? `not there: “${draft}”` : `“${draft}”, the paper: “${paper}”`;
  },
  near: ({ near }: { readonly near: readonly string[] }) => `near to it: ${near.join(", ")}`,
  nowhere: "not found in other papers either",
  summary: ({ claims, wrong, open }: Readonly<Record<"claims" | "wrong" | "open", number>>) => {
    const counted = `${claims} ${claims === 1 ? "claim" : "claims"}`;
    const others = open > 0 ? `, ${open} to be read` : "";
    return wrong > 0
      ? `${counted}: ${wrong} not as the papers have it${others}`
      : `${counted}: none contradicted${others}`;
  },
  nothing: "no quote and no statement about a paper was found",
};
