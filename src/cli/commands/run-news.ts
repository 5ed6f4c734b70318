import { join } from "node:path";
import { holdNews, type News, usualState } from "../../app/news/news.ts";
import { type Session, startSession } from "../../app/session.ts";
import { shownFrom } from "../../app/shown-from.ts";
import { webAddress } from "../../app/web-address.ts";
import { writeFile } from "../../app/write-file.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { NewsFormat } from "../../render/news/formats.ts";
import { newsRenderers } from "../../render/news/renderers.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";
import { todaySaid } from "../today-said.ts";
import { UsageError } from "../usage-error.ts";

interface NewsFlags extends CorpusFlags, Speaking {
  readonly watched?: true | string;
  readonly state?: string;
  readonly since?: string;
  readonly deadline?: number;
  readonly format: NewsFormat;
  readonly output?: string;
  readonly baseUrl?: string;
  readonly color: ColorChoice;
  readonly pager: boolean;
}

/** `drs news [QUERY]`: what has happened since the last time. */
export async function runNews(words: readonly string[], flags: NewsFlags): Promise<ExitCode> {
  refuseMeaningless(words, flags);
  const { format, output, language } = flags;
  const query = words.join(" ").trim();
  const session = startSession({ ...corpusOf(flags), ...listenerIn(language), freshness: "files" });
  const { news, keep, release } = await holdNews(session, { ...asked(query, flags), ...todaySaid() });
  try {
    const text = await rendered(news, query, session, flags);
    if (output !== undefined) writeFile(output, text);
    else if (format === "text") printPaged(text, flags);
    else print(text);
    // Last of all: what nobody was told is told the next time. A calendar tells nothing but what is to come.
    if (format !== "ics") keep();
  } finally {
    release();
  }
  if (format === "ics") return news.coming.length > 0 ? exitCode.fine : exitCode.no;
  if (news.since !== undefined) {
    const state = flags.state ?? shownFrom(join(session.corpus.root, usualState));
    note(catalogueOf(language).shown.news.begun({ state, since: news.since }));
  }
  return news.items.length > 0 ? exitCode.fine : exitCode.no;
}

function refuseMeaningless(words: readonly string[], { watched, format, baseUrl }: NewsFlags): void {
  if (watched !== undefined && words.length > 0) throw new UsageError((usage) => usage.watchedOrQuery);
  if (format === "atom" && baseUrl === undefined) throw new UsageError((usage) => usage.atomNeedsBaseUrl);
  if (format !== "atom" && baseUrl !== undefined) throw new UsageError((usage) => usage.baseUrlIsAtom);
}

function asked(query: string, { watched, state, since, deadline }: NewsFlags) {
  return {
    ...(query !== "" && { query }),
    ...(watched !== undefined && { watched }),
    ...(state !== undefined && { state }),
    ...(since !== undefined && { since }),
    ...(deadline !== undefined && { deadline }),
  };
}

async function rendered(news: News, query: string, { corpus }: Session, flags: NewsFlags): Promise<string> {
  const { format, color, language, watched, baseUrl, output } = flags;
  const { root, municipality, settings } = corpus;
  const render = await newsRenderers[format]();
  const name = query === "" ? (watched === true ? undefined : watched) : query;
  return render(news, {
    style: outputStyle(output === undefined ? color : "never", { language, editor: settings.editor }),
    town: municipality.name,
    townTitle: municipality.title,
    ...(name !== undefined && { query: name }),
    shownPath: (file) => shownFrom(join(root, file)),
    ...(baseUrl !== undefined && { baseUrl: webAddress(baseUrl) }),
  });
}
