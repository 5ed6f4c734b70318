import { type ImportOutcome, importPapers } from "../../app/import/import-papers.ts";
import { readPipedBytes } from "../../app/piped-input.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/message.ts";
import { printable, printablePath } from "../../render/printable.ts";
import { toJson } from "../../text/json.ts";
import type { CorpusFlags, Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { print } from "../output.ts";

interface ImportFlags extends Pick<CorpusFlags, "municipality" | "follow">, Speaking {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly ocr?: boolean;
  readonly json?: boolean;
}

/** `drs import SOURCE…`: makes papers of documents, and says what became of each. */
export async function runImport(sources: readonly string[], flags: ImportFlags): Promise<ExitCode> {
  const { language, json, dryRun, into, ocr, municipality, follow } = flags;
  const listener = listenerIn(language);
  const piped = await readPipedBytes(sources, listener);
  const started = performance.now();
  const outcomes = await importPapers({
    sources: sources.filter((source) => source !== "-"),
    into,
    ...(piped && { piped }),
    ...(dryRun && { isRehearsal: dryRun }),
    ...(ocr && { ocr }),
    ...(municipality !== undefined && { municipality }),
    ...(follow !== undefined && { follow }),
    ...listener,
  });
  if (json) print(`${toJson(toReport(outcomes, into, language), 2)}\n`);
  else {
    const seconds = (performance.now() - started) / 1000;
    print(textReport(outcomes, { into, language, seconds, isRehearsal: dryRun === true }));
  }
  return outcomes.some(({ kind }) => kind === "scan" || kind === "failed") ? exitCode.no : exitCode.fine;
}

const kinds = ["new", "changed", "unchanged", "same", "scan", "failed"] as const satisfies ImportOutcome["kind"][];

/** Each document under what became of it. */
function toReport(outcomes: readonly ImportOutcome[], into: string, language: Language): object {
  const groups = kinds.map((kind) => [
    kind,
    outcomes.flatMap(({ kind: its, ...outcome }) => (its === kind ? said(outcome, language) : [])),
  ]);
  return { into, ...Object.fromEntries(groups) };
}

function said(outcome: object, language: Language): object {
  return "reason" in outcome ? { ...outcome, reason: say(outcome.reason as never, language) } : outcome;
}

interface ReportOptions {
  readonly into: string;
  readonly language: Language;
  readonly seconds: number;
  readonly isRehearsal: boolean;
}

// More of one sort are counted.
const MOST_NAMED = 20;

function textReport(
  outcomes: readonly ImportOutcome[],
  { into, language, seconds, isRehearsal }: ReportOptions,
): string {
  const { imported, moreItems } = catalogueOf(language).shown;
  const groups = kinds.flatMap((kind) => {
    const some = outcomes.filter((outcome) => outcome.kind === kind);
    if (some.length === 0) return [];
    const lines = some.slice(0, MOST_NAMED).map((outcome) => `  ${lineOf(outcome, language)}`);
    const more = some.length > MOST_NAMED ? [`  ${moreItems({ n: some.length - MOST_NAMED })}`] : [];
    return [[`${imported.groups[kind]} (${some.length})`, ...lines, ...more].join("\n")];
  });
  const pages = outcomes.reduce(
    (sum, one) => sum + (one.kind === "new" || one.kind === "changed" ? (one.pages ?? 0) : 0),
    0,
  );
  const count = (kind: ImportOutcome["kind"]): number => outcomes.filter((one) => one.kind === kind).length;
  const about = { papers: count("new") + count("changed"), documents: outcomes.length, pages, into, seconds };
  const end = [
    isRehearsal ? imported.rehearsal : imported.summary({ ...about, into: printablePath(into) }),
    ...(count("scan") > 0 ? [imported.ocrHint] : []),
  ];
  return `${[...groups, end.join("\n")].join("\n\n")}\n`;
}

function lineOf(outcome: ImportOutcome, language: Language): string {
  const { imported } = catalogueOf(language).shown;
  const source = printablePath(outcome.source);
  switch (outcome.kind) {
    case "scan":
      return `${source}  ${imported.pages({ pages: outcome.pages })}`;
    case "failed":
      return `${source}: ${printable(say(outcome.reason, language))}`;
    default: {
      const { file, pages, pagesWithoutText } = outcome;
      const without = pagesWithoutText ? `, ${imported.pagesWithoutText({ numbers: pagesWithoutText })}` : "";
      const counted = pages === undefined ? "" : `  (${imported.pages({ pages })}${without})`;
      return `${printablePath(file)}  ← ${source}${counted}`;
    }
  }
}
