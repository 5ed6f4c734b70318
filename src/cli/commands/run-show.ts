import { readText } from "../../app/read-text.ts";
import { startSession } from "../../app/session.ts";
import { type Shown, type ShownPaper, show } from "../../app/show.ts";
import { renderMissing } from "../../render/relations-text.ts";
import { citedToJson, paperToJson } from "../../render/show-json.ts";
import { renderPaper } from "../../render/show-text.ts";
import { toJson } from "../../text/json.ts";
import { type CorpusFlags, corpusOf } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";

interface ShowFlags extends CorpusFlags {
  readonly color: ColorChoice;
  readonly json?: boolean;
}

/** `drs show NUMBER`: one paper, with what it cites and who cites it. */
export async function runShow(typed: string, flags: ShowFlags): Promise<ExitCode> {
  const shown = await show(startSession({ ...corpusOf(flags), ...listener }), typed);
  if (shown.found === "papers") {
    print(flags.json ? papersToJson(shown.papers) : renderPapers(shown.papers, flags));
    return exitCode.fine;
  }
  if (shown.found === "cited") print(renderCited(shown, flags));
  else note(missingText(typed, shown));
  return exitCode.no;
}

function papersToJson(papers: readonly ShownPaper[]): string {
  const records = papers.map(({ paper, relations }) => paperToJson(paper, relations, readText));
  return `${toJson(records.length > 1 ? records : records[0], 2)}\n`;
}

function renderPapers(papers: readonly ShownPaper[], { color }: ShowFlags): string {
  const style = outputStyle(color);
  const rendered = papers.map(({ paper, relations }, i) => {
    const above = papers.slice(0, i).map((one) => one.paper.file);
    return renderPaper(paper, relations, { readText, style, above });
  });
  return rendered.join("\n");
}

function renderCited({ drucksache, citedBy }: Extract<Shown, { found: "cited" }>, { json, color }: ShowFlags): string {
  if (json) return `${toJson(citedToJson(drucksache, citedBy), 2)}\n`;
  return renderMissing(drucksache, citedBy, outputStyle(color));
}

function missingText(typed: string, shown: Extract<Shown, { found: "several" | "nothing" }>): string {
  if (shown.found === "several") return `"${typed}" may be ${shown.numbers.join(", ")}: give more of the number`;
  const meant = shown.near.length > 0 ? `; did you mean ${shown.near.join(", ")}?` : "";
  return `no paper has the number or path "${typed}"${meant}`;
}
