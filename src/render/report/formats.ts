/** The formats of a check's result, for people first. */
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
