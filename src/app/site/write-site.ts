import type { Language } from "../../language/language.ts";
import { toJson } from "../../text/json.ts";
import { corpusOverview } from "../corpus-overview.ts";
import { openExportFolder, type Written } from "../export/export-folder.ts";
import { refuseInsideCorpus } from "../export/exported-papers.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";
import { UserError } from "../user-error.ts";
import { withoutTraces } from "./manifest-for-all.ts";
import { pageFiles } from "./page-files.ts";
import { isOurs, removeLeft } from "./remove-left.ts";
import { type SiteDescription, siteFile, siteFormat } from "./site-description.ts";
import { siteHtml } from "./site-html.ts";
import { writeCommon } from "./write-common.ts";
import { writeData } from "./write-data.ts";
import { type PagesRequest, writePages } from "./write-pages.ts";
import { writeStart } from "./write-start.ts";

export interface SiteRequest {
  /** The folder that will hold the site and nothing else. */
  readonly folder: string;
  readonly language: Language;
  /** What the page is called; the town's name, unless told. */
  readonly title?: string;
  /** Each paper as a page of its own, too. */
  readonly pages?: PagesRequest;
}

// Bytes: so small that hosts take each file and a whole one can be fetched, so large that a city has some hundred.
const PIECE = 1024 * 1024;

/**
 * Writes a corpus as a web page for any server of files: the page, the index and the texts. Of a site that was there only that is
 * written which changed; its description, by which a reader finds all else, comes last.
 *
 * @throws UserError of kind `folder-in-corpus`, `not-own-folder`, `cannot-write` or `no-papers`
 */
export async function writeSite(session: Session, { folder, language, title, pages }: SiteRequest): Promise<Written> {
  refuseInsideCorpus(session, folder);
  const target = openExportFolder(folder, (path) => path === siteFile || isOfHost(path));
  const page = target.read("index.html");
  if (page !== undefined && !isOurs(page)) throw new UserError({ kind: "not-own-folder", folder });
  const before = descriptionIn(target.read(siteFile));
  const { municipality, settings } = session.corpus;
  const piece = before?.piece ?? PIECE;
  const reader = readerIn(session.corpus);
  const { committees: _, ...counted } = await corpusOverview(session);
  const overview = { ...counted, ...(title !== undefined && { title }) };
  const { texts, manifest } = await session.ask((index) => ({
    manifest: withoutTraces(index.stored.manifest),
    texts: writeData(target, {
      ...{ stored: index.stored, piece, before: before?.texts ?? [] },
      textOf: (file) => reader.readText(index.prefix + file),
    }),
  }));
  const site: SiteDescription = {
    ...{ format: siteFormat, title: title ?? municipality.title, language, municipality, piece, texts, manifest },
    ...{ words: [...settings.words], parties: [...settings.parties], overview },
    start: await writeStart(target, folder, { manifest, texts, piece }),
    common: await session.ask((index) => writeCommon(target, piece, { index, reader })),
  };
  const { html, others } = pageFiles();
  for (const [name, bytes] of others) target.write(name, bytes);
  const worker = [...others.keys()].find((name) => /^search-worker-[\w-]+\.js$/.test(name)) ?? "";
  const style = [...others.keys()].find((name) => /^app-[\w-]+\.css$/.test(name)) ?? "";
  if (pages) await writePages(session, target, { style, pages });
  target.write("index.html", siteHtml(html, site, { worker, hasPages: pages !== undefined }));
  target.write(siteFile, `${toJson(site)}\n`);
  removeLeft(target);
  return target.counts();
}

/** What git and hosts of pages keep in a folder. */
function isOfHost(path: string): boolean {
  return path.startsWith(".git/") || [".git", ".nojekyll", "CNAME"].includes(path);
}

function descriptionIn(text: string | undefined): SiteDescription | undefined {
  try {
    const site: unknown = JSON.parse(text ?? "");
    const isOne = typeof site === "object" && site !== null && "format" in site && site.format === siteFormat;
    return isOne ? (site as SiteDescription) : undefined;
  } catch {
    // Whatever spoilt it: all is written again.
    return undefined;
  }
}
