/** The formats of a check's result; the first is for people. */
export const reportFormats = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "markdown",
] as const;
export type ReportFormat = (typeof reportFormats)[number];
