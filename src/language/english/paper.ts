/** What a paper has many of. */
const parts = {
  answers: "answers",
  attachments: "attachments",
  beratungsfolge: "sittings",
  citations: "citations",
  misprints: "numbers that cannot be right",
  questions: "questions",
  sections: "sections",
  signatories: "signatories",
};

/** What can be wrong with a paper. */
export const paper = {
  "missing-number": () => "no number of its own",
  "missing-kind": () => "no kind of paper",
  "missing-betreff": () => "no Betreff",
  "missing-sender": () => "no Absender",
  "missing-date": () => "no date",
  "missing-beratungsfolge": () => "no Beratungsfolge",
  "missing-questions": () => "an Anfrage without a question",
  "no-town-number": ({ written, town }: { readonly written: string; readonly town: string }) =>
    `"${written}" is no number of ${town}`,
  "digit-too-many": ({ written }: { readonly written: string }) => `"${written}" has a digit too many`,
  "digit-too-few": ({ written }: { readonly written: string }) => `"${written}" has a digit too few`,
  "no-year": ({ written }: { readonly written: string }) => `"${written}" has no year`,
  "no-text": () => "pages without text: a scan or a drawing",
  "too-many-parts": ({ part, most }: { readonly part: keyof typeof parts; readonly most: number }) =>
    `more than ${most} ${parts[part]}: those from here on are not read`,
  "decades-late": ({ written }: { readonly written: string }) =>
    `${written} lies decades after the paper's other dates, and does not count`,
  "no-such-day": ({ written }: { readonly written: string }) => `there is no ${written}`,
  "unknown-key": ({ key }: { readonly key: string }) => `unknown key "${key}"`,
  "takes-number": ({ key }: { readonly key: string }) => `"${key}" takes a number of the town's form`,
  "takes-one-of": ({ key, values }: { readonly key: string; readonly values: readonly string[] }) =>
    `"${key}" takes one of ${values.join(", ")}`,
  "takes-true-or-false": ({ key }: { readonly key: string }) => `"${key}" takes true or false`,
  "takes-text": ({ key }: { readonly key: string }) => `"${key}" takes a text`,
  "takes-date": ({ key }: { readonly key: string }) => `"${key}" takes a date such as 2025-06-03`,
  "takes-texts": ({ key }: { readonly key: string }) => `"${key}" takes a text or a list of texts`,
  "takes-stations": ({ key }: { readonly key: string }) =>
    `"${key}" takes a list of mappings with committee, and date, role, top, status (Ö or N), result where they are known`,
  "takes-list": ({ key }: { readonly key: string }) => `"${key}" takes a list of texts`,
};
