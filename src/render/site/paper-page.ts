import type { Language } from "../../language/language.ts";
import { kindNames } from "../../paper/kind-names.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import type { Turn } from "../../refs/exchange.ts";
import { htmlOf } from "../../text/html.ts";
import { toJson } from "../../text/json.ts";
import { shownLine } from "../../text/shown-text.ts";
import { dateIn } from "../date-in.ts";
import { passageOf, type ReadText } from "../paper/paper-text.ts";
import { plainText } from "../paper/plain-text.ts";
import type { Run } from "../paper/runs.ts";
import { type TextBlock, textBlocks } from "../paper/text-blocks.ts";
import { stationLine } from "../station-line.ts";
import { htmlPage, type SiteFrame } from "./html-page.ts";
import { textsIn } from "./texts.ts";

/** A paper as a page of its own. Addresses are seen from its folder. */
export interface PaperOnPage {
  readonly paper: Paper;
  /** As the site calls it. */
  readonly file: string;
  readonly readText: ReadText;
  /** Its questions and answers, if it asks or answers. */
  readonly turns: readonly Turn[];
  /** The page of a paper that has a number or is a file; `undefined` if there is none. */
  readonly pageOf: (cited: { readonly number: string } | { readonly file: string }) => string | undefined;
  /** Where it stands on the web, if that is known. */
  readonly address?: string;
}

/** A paper's head, questions beside answers, and its text, to be read without a script. */
export function paperPage(one: PaperOnPage, frame: SiteFrame): string {
  const { paper, file, turns, address } = one;
  const texts = textsIn(frame.language);
  const title = titleOf(paper) || texts.noSubject;
  const body = [
    `<header class="paper-head"><h1>${htmlOf(title)}</h1>${headOf(paper, frame.language)}</header>`,
    turns.length > 0
      ? `<section><h2>${texts.exchange}</h2>${turns.map((turn) => turnOf(turn, one)).join("")}</section>`
      : "",
    `<section class="paper-text"><h2>${texts.text}</h2>${textOf(one)}</section>`,
    `<p><a href="../?${new URLSearchParams({ file })}">${texts.withSearch}</a></p>`,
  ];
  const number = numbersOf(paper)[0];
  return htmlPage(
    {
      title: number === undefined ? title : `${number}: ${title}`,
      ...(address !== undefined && { address }),
      data: metadataOf(paper, title, address),
      body: body.join("\n"),
    },
    frame,
  );
}

export function titleOf({ betreff, file }: Pick<Paper, "betreff" | "file">): string {
  return shownLine(betreff ?? file.replace(/^.*\//, ""));
}

function headOf(paper: Paper, language: Language): string {
  const { labels } = textsIn(language);
  const { kind, date, sender, office, beratungsfolge } = paper;
  const rows: ReadonlyArray<readonly [label: string, values: readonly string[]]> = [
    [labels.number, numbersOf(paper)],
    [labels.kind, kind ? [kindNames[kind]] : []],
    [labels.date, date ? [dateIn(date, language)] : []],
    [labels.sender, sender],
    [labels.office, office ? [office] : []],
    [labels.stations, beratungsfolge.map((station) => stationLine(station, language))],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  const row = ([label, values]: (typeof rows)[number]): string =>
    `<div><dt>${label}</dt>${values.map((value) => `<dd>${htmlOf(shownLine(value))}</dd>`).join("")}</div>`;
  return `<dl>${shown.map(row).join("")}</dl>`;
}

function turnOf({ questions, answers }: Turn, { readText, pageOf, paper }: PaperOnPage): string {
  const asked = questions.map(({ number, text }) => `<p><b>${htmlOf(shownLine(number))}.</b> ${htmlOf(text)}</p>`);
  const given = answers.map(({ reply, answer }) => {
    const source = readText(reply.file);
    const text = source ? plainText(passageOf(source, answer)) : "";
    const page = reply.file === paper.file ? undefined : pageOf({ file: reply.file });
    const from = page === undefined ? "" : ` <a href="${page}">${htmlOf(numbersOf(reply)[0] ?? titleOf(reply))}</a>`;
    return `<blockquote><p>${htmlOf(text).replaceAll("\n", "<br />")}${from}</p></blockquote>`;
  });
  return `<article class="turn">${asked.join("")}${given.join("")}</article>`;
}

function textOf({ paper, readText, pageOf }: PaperOnPage): string {
  const source = readText(paper.file);
  if (!source) return "";
  const run = ({ text, citation }: Run): string => {
    const page = citation && pageOf({ number: citation.drucksache });
    return page === undefined ? htmlOf(text) : `<a href="${page}">${htmlOf(text)}</a>`;
  };
  const line = (runs: readonly Run[]): string => runs.map(run).join("");
  const block = (one: TextBlock): string => {
    switch (one.kind) {
      case "page":
        return `<p class="page-number" id="page-${one.page}">${one.page}</p>`;
      case "heading":
        return `<h3>${line(one.runs)}</h3>`;
      case "paragraph":
        return `<p>${one.lines.map(({ runs }) => line(runs)).join("<br />")}</p>`;
      case "table":
        return `<table>${one.rows.map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    }
  };
  return textBlocks(source.text, { ...paper, bodyStart: source.bodyStart })
    .map(block)
    .join("\n");
}

/** What search engines and archives read of it, as schema.org has it. A `<` would end the script that it stands in. */
function metadataOf(paper: Paper, title: string, address: string | undefined): string {
  const { date, sender, kind } = paper;
  const data = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: title,
    identifier: numbersOf(paper),
    genre: kind && kindNames[kind],
    datePublished: date,
    author: sender.map((name) => ({ "@type": "Organization", name: shownLine(name) })),
    inLanguage: "de",
    url: address,
  };
  return toJson(data).replaceAll("<", "\\u003c");
}
