import { startSession } from "../../app/session.ts";
import { paperHead } from "../../app/site/site-html.ts";
import type { PagesRequest } from "../../app/site/write-pages.ts";
import { writeSite } from "../../app/site/write-site.ts";
import { webAddress } from "../../app/web-address.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { printable } from "../../render/printable.ts";
import { listPage } from "../../render/site/list-page.ts";
import { paperPage } from "../../render/site/paper-page.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { print } from "../output.ts";
import { clearProgress } from "../progress.ts";
import { UsageError } from "../usage-error.ts";

interface SiteFlags extends CorpusFlags, Speaking {
  readonly title?: string;
  readonly pages?: boolean;
  readonly baseUrl?: string;
}

/** `drs site OUT`: the corpus as a web page for any server of files. */
export async function runSite(folder: string, flags: SiteFlags): Promise<ExitCode> {
  const { language, title, baseUrl } = flags;
  if (baseUrl !== undefined && !flags.pages) throw new UsageError((usage) => usage.baseUrlIsPages);
  const session = startSession({ ...corpusOf(flags), ...listenerIn(language), freshness: "files" });
  const frame = { language, title: title ?? session.corpus.municipality.title, head: paperHead };
  const pages: PagesRequest = {
    ...(baseUrl !== undefined && { baseUrl: folderAddress(baseUrl) }),
    paper: (one, style) => paperPage(one, { ...frame, style }),
    list: (one, style) => listPage(one, { ...frame, style }),
  };
  const written = await writeSite(session, {
    ...{ folder, language },
    ...(title !== undefined && { title }),
    ...(flags.pages && { pages }),
  });
  clearProgress();
  print(`${printable(catalogueOf(language).shown.wroteSite(written))}\n`);
  return exitCode.fine;
}

/** An address of a folder ends with a stroke: what lies in it is seen from there. */
function folderAddress(baseUrl: string): string {
  return webAddress(baseUrl).replace(/\/*$/, "/");
}
