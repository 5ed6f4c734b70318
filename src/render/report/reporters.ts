import type { ReportFormat } from "./formats.ts";
import type { Reporter } from "./reporter.ts";

/** Renders the result of a check in each format. A reporter is loaded when its format is asked for. */
export const reporters: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  text: async () => (await import("./text.ts")).textReport,
  json: async () => (await import("./json.ts")).jsonReport,
  jsonl: async () => (await import("./json.ts")).jsonlReport,
  sarif: async () => (await import("./sarif.ts")).sarifReport,
  github: async () => (await import("./github.ts")).githubReport,
  gitlab: async () => (await import("./gitlab.ts")).gitlabReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyleReport,
  markdown: async () => (await import("./markdown.ts")).markdownReport,
};
