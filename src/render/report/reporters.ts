import type { ReportFormat } from "./formats.ts";
import type { Reporter } from "./reporter.ts";

/** How the result of a check is printed in each format, loaded when it is asked for. */
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
