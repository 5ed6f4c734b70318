import { startSession } from "../../app/session.ts";
import { writeSite } from "../../app/site/write-site.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { printable } from "../../render/printable.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { print } from "../output.ts";
import { clearProgress } from "../progress.ts";

interface SiteFlags extends CorpusFlags, Speaking {
  readonly title?: string;
}

/** `drs site OUT`: the corpus as a web page for any server of files. */
export async function runSite(folder: string, flags: SiteFlags): Promise<ExitCode> {
  const { language, title } = flags;
  const session = startSession({ ...corpusOf(flags), ...listenerIn(language), freshness: "files" });
  const written = await writeSite(session, { folder, language, ...(title !== undefined && { title }) });
  clearProgress();
  print(`${printable(catalogueOf(language).shown.wroteSite(written))}\n`);
  return exitCode.fine;
}
