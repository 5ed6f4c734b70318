import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { z } from "zod";
import { de } from "zod/locales";
import type { CorpusOptions } from "../app/find-corpus.ts";
import type { Listener } from "../app/remark.ts";
import { type Session, startSession } from "../app/session.ts";
import type { Language } from "../language/language.ts";
import { boundedLines } from "./bounded-lines.ts";
import { buildServer } from "./server.ts";
import { textsIn } from "./texts.ts";

interface ServeOptions extends CorpusOptions, Listener {
  /** Questions to papers that lie elsewhere, in place of those of a corpus. */
  readonly session?: Session;
  readonly language: Language;
  readonly today?: string;
  /** Is told what is wrong with the connection; nothing of it goes to the client. */
  readonly onTrouble: (trouble: string) => void;
}

/**
 * Serves a corpus to an assistant over standard input and output, until that ends.
 *
 * @throws UserError, SettingsError: see `findCorpus`
 */
export async function serveMcp(options: ServeOptions): Promise<void> {
  const { language, onTrouble } = options;
  const texts = textsIn(language);
  if (language === "de") z.config(de());
  const session = options.session ?? startSession(options);
  // Files are named as seen from the corpus: the client's folder is anywhere.
  if (!options.session) process.chdir(session.corpus.root);
  const papers = session.ask(({ count }) => count.papers);
  // Who asks is told then.
  papers.catch(() => {});
  const input = boundedLines(process.stdin, process.stdout, texts);
  const transport = new StdioServerTransport(input, process.stdout);
  const context = { session, language, texts, ...(options.today !== undefined && { today: options.today }) };
  serveStdio(async () => buildServer(context, await papers.catch(() => 0)), {
    transport,
    onerror: ({ message }) => onTrouble(message),
  });
  await ended(transport);
  session.close();
}

function ended(transport: StdioServerTransport): Promise<void> {
  return new Promise((end) => {
    const before = transport.onclose;
    transport.onclose = () => {
      before?.();
      end();
    };
  });
}
