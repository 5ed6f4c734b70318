import { readerFor } from "../../app/remembering-reader.ts";
import { type Shown, show } from "../../app/show.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { renderMissing } from "../../render/relations-text.ts";
import type { ShowFormat } from "../../render/show-formats.ts";
import { citedToJson, paperToJson } from "../../render/show-json.ts";
import { renderPaper, type ShowOptions } from "../../render/show-text.ts";
import { toJson } from "../../text/json.ts";
import type { CorpusFlags, EngineFlags, Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openSession } from "../open-session.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";

interface ShowFlags extends CorpusFlags, EngineFlags, Speaking {
  readonly color: ColorChoice;
  readonly format: ShowFormat;
  readonly pager: boolean;
}

type Papers = Extract<Shown, { readonly found: "papers" }>;

/** `drs show NUMBER`: one paper, with what it cites and who cites it. */
export async function runShow(typed: string, flags: ShowFlags): Promise<ExitCode> {
  const { usage } = catalogueOf(flags.language);
  const session = await openSession(flags);
  const shown = await show(session, typed);
  if (shown.found === "papers") {
    const { municipality: town, settings } = session.corpus;
    const style = outputStyle(flags.color, { ...flags, editor: settings.editor });
    const render = await renderers[flags.format]();
    // Texts may lie elsewhere, and have to be asked for.
    const { readText } = readerFor(session);
    printPaged(await session.ask(() => render(shown, { readText, style, town })), flags);
    if (shown.more > 0) note(usage.morePapers({ more: shown.more }));
    return exitCode.fine;
  }
  if (shown.found === "cited") print(renderCited(shown, flags));
  else {
    // A word is no number that was mistyped: somebody wants to search.
    const isWord = /\p{L}{3}/u.test(typed) && !/\d/.test(typed);
    note(missingText(typed, shown, flags), isWord ? usage.searchInstead({ typed }) : undefined);
  }
  return exitCode.no;
}

type Render = (shown: Papers, options: ShowOptions) => string;

const renderers: Readonly<Record<ShowFormat, () => Promise<Render>>> = {
  text: async () => textOf,
  json: async () => jsonOf,
  md: async () => {
    const { renderPaperMarkdown } = await import("../../render/show-markdown.ts");
    return ({ papers }, options) =>
      papers.map(({ paper, relations }) => renderPaperMarkdown(paper, relations, options)).join("\n");
  },
};

function textOf({ papers }: Papers, options: ShowOptions): string {
  const texts = papers.map(({ paper, relations }, i) => {
    const above = papers.slice(0, i).map((one) => one.paper.file);
    return renderPaper(paper, relations, { ...options, above });
  });
  return texts.join("\n");
}

function jsonOf({ papers }: Papers, { readText, style: { language } }: ShowOptions): string {
  const records = papers.map(({ paper, relations }) => paperToJson(paper, relations, { readText, language }));
  return `${toJson(records.length > 1 ? records : records[0], 2)}\n`;
}

function renderCited(
  { drucksache, citedBy }: Extract<Shown, { found: "cited" }>,
  { format, color, language }: ShowFlags,
): string {
  if (format === "json") return `${toJson(citedToJson(drucksache, citedBy), 2)}\n`;
  return renderMissing(drucksache, citedBy, outputStyle(color, { language }));
}

function missingText(
  typed: string,
  shown: Extract<Shown, { found: "several" | "nothing" }>,
  { language }: Speaking,
): string {
  const { usage, mistakes } = catalogueOf(language);
  if (shown.found === "several") return mistakes["ambiguous-number"]({ typed, numbers: shown.numbers }).message;
  return usage.noSuchPaper({ typed, near: shown.near });
}
