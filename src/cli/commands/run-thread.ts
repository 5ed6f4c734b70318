import { startSession } from "../../app/session.ts";
import { thread } from "../../app/thread/thread.ts";
import { dayOf } from "../../app/today.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { ThreadFormat } from "../../render/thread/formats.ts";
import { threadRenderers } from "../../render/thread/renderers.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";
import { todaySaid } from "../today-said.ts";

interface ThreadFlags extends CorpusFlags, Speaking {
  readonly color: ColorChoice;
  readonly format: ThreadFormat;
  readonly pager: boolean;
}

/** `drs thread NUMBER`: what became of a matter. */
export async function runThread(typed: string, flags: ThreadFlags): Promise<ExitCode> {
  const { format, color, language } = flags;
  const { usage, mistakes } = catalogueOf(language);
  const session = startSession({ ...corpusOf(flags), ...listenerIn(language) });
  const answer = await thread(session, typed);
  if (answer.found === "several") {
    note(mistakes["ambiguous-number"]({ typed, numbers: answer.numbers }).message);
    return exitCode.no;
  }
  if (answer.found === "nothing") {
    note(usage.noSuchPaper({ typed, near: answer.near }));
    return exitCode.no;
  }
  const style = outputStyle(color, { language, editor: session.corpus.settings.editor });
  const render = await threadRenderers[format]();
  const today = dayOf(todaySaid().today);
  const text = await render(answer.thread, { style, today, town: session.corpus.municipality.name });
  if (format === "text") printPaged(text, flags);
  else print(text);
  return exitCode.fine;
}
