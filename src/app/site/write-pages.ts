import type { Paper } from "../../paper/record.ts";
import { exchangeOf, type Turn } from "../../refs/exchange.ts";
import { relationsOf } from "../../refs/relations.ts";
import type { PaperIndex } from "../../store/index.ts";
import { escapedHtml } from "../../text/html.ts";
import { uniqueNames } from "../../text/names-for-files.ts";
import type { ExportFolder } from "../export/export-folder.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";
import { sitemapMark } from "./remove-left.ts";

/** What a paper's page is made of. */
export interface PaperForPage {
  readonly paper: Paper;
  /** Below the corpus' folder. */
  readonly file: string;
  readonly turns: readonly Turn[];
  readonly readText: ReturnType<typeof readerIn>["readText"];
  /** Seen from the folder of the pages. */
  readonly pageOf: (cited: { readonly number: string } | { readonly file: string }) => string | undefined;
  readonly address?: string;
}

export interface PagesRequest {
  /** Where the folder of the site will be on the web, with `/` at its end: for canonical addresses and the sitemap. */
  readonly baseUrl?: string;
  /** A paper as HTML. */
  readonly paper: (one: PaperForPage, style: string) => string;
  /** A list of papers as HTML: of one year, or of the years. */
  readonly list: (one: ListOnPage, style: string) => string;
}

export interface ListOnPage {
  /** `undefined` for papers without a date, and for the list of years. */
  readonly year?: string;
  readonly isAll?: true;
  readonly entries: ReadonlyArray<{ readonly page: string; readonly title: string; readonly papers?: number }>;
  readonly address?: string;
}

const FOLDER = "papers";

/** Writes each paper as a page of its own, lists of them by year, and a sitemap if it is known where the site will be. */
export async function writePages(
  session: Session,
  target: ExportFolder,
  { style, pages }: { readonly style: string; readonly pages: PagesRequest },
): Promise<void> {
  await session.ask((index) => writeAll(session, index, { target, style, pages }));
}

interface Writing {
  readonly target: ExportFolder;
  readonly style: string;
  readonly pages: PagesRequest;
}

function writeAll(session: Session, index: PaperIndex, { target, style, pages }: Writing): void {
  const { baseUrl } = pages;
  const files = index.stored
    .documents()
    .flatMap((list) => list.flatMap((head) => head?.file ?? []))
    .sort();
  const names = uniqueNames(files);
  const { numbers } = session.corpus.municipality;
  const { readText } = readerIn(session.corpus);
  const bare = (file: string): string => file.slice(index.prefix.length);
  const pageOfFile = (file: string): string | undefined => {
    const name = names.get(file);
    return name === undefined ? undefined : `${name}.html`;
  };
  const pageOf: PaperForPage["pageOf"] = (cited) => {
    const file = "file" in cited ? cited.file : index.papersWith(cited.number)[0]?.file;
    return file === undefined ? undefined : pageOfFile(bare(file));
  };
  const years = new Map<string, Array<ListOnPage["entries"][number]>>();
  const addresses: string[] = [];
  const addressOf = (page: string): { readonly address?: string } => {
    if (baseUrl === undefined) return {};
    const address = new URL(`${FOLDER}/${page}`, baseUrl).href;
    addresses.push(address);
    return { address };
  };
  for (const file of files) {
    const paper = index.paper(index.prefix + file);
    const page = pageOfFile(file);
    if (!paper || page === undefined) continue;
    const isExchange = paper.questions.length > 0 || paper.answers.length > 0;
    const turns = isExchange ? (exchangeOf(paper, relationsOf(paper, index, numbers))?.turns ?? []) : [];
    target.write(`${FOLDER}/${page}`, pages.paper({ paper, turns, readText, pageOf, file, ...addressOf(page) }, style));
    const year = paper.date?.slice(0, 4) ?? "";
    const entries = years.get(year) ?? [];
    entries.push({
      page,
      title: [paper.yearForm ?? paper.drucksache, paper.betreff ?? file].filter(Boolean).join(": "),
    });
    years.set(year, entries);
  }
  const lists = [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, entries]) => ({ year, entries }));
  const listPage = (year: string): string => `year-${year || "none"}.html`;
  for (const { year, entries } of lists) {
    const page = listPage(year);
    target.write(`${FOLDER}/${page}`, pages.list({ ...(year && { year }), entries, ...addressOf(page) }, style));
  }
  const all = lists.map(({ year, entries }) => ({ page: listPage(year), title: year, papers: entries.length }));
  target.write(`${FOLDER}/index.html`, pages.list({ isAll: true, entries: all, ...addressOf("") }, style));
  if (baseUrl !== undefined) writeSitemap(target, baseUrl, addresses);
}

// As many as one sitemap may have.
const MOST = 50_000;

function writeSitemap(target: ExportFolder, baseUrl: string, addresses: readonly string[]): void {
  const xml = (root: string, element: string, locations: readonly string[]): string => {
    const lines = locations.map((one) => `<${element}><loc>${escapedHtml(one)}</loc></${element}>`);
    const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
    return `${['<?xml version="1.0" encoding="UTF-8"?>', sitemapMark, open, ...lines, `</${root}>`].join("\n")}\n`;
  };
  const all = [baseUrl, ...addresses];
  if (all.length <= MOST) {
    target.write("sitemap.xml", xml("urlset", "url", all));
    return;
  }
  const parts = Array.from({ length: Math.ceil(all.length / MOST) }, (_, i) => `sitemap-${i + 1}.xml`);
  for (const [i, part] of parts.entries())
    target.write(part, xml("urlset", "url", all.slice(i * MOST, (i + 1) * MOST)));
  target.write(
    "sitemap.xml",
    xml(
      "sitemapindex",
      "sitemap",
      parts.map((part) => new URL(part, baseUrl).href),
    ),
  );
}
