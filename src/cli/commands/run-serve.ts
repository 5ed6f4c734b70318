import type { spawn as spawnProcess } from "node:child_process";
import { createRequire } from "node:module";
import { failureOf } from "../../app/failure.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { type CorpusFlags, corpusOf, type EngineFlags, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { engineSession } from "../open-session.ts";
import { note, print } from "../output.ts";
import { todaySaid } from "../today-said.ts";

interface ServeFlags extends CorpusFlags, EngineFlags, Speaking {
  readonly port?: number;
  readonly host?: string;
  readonly allowHost?: readonly string[];
  readonly open?: boolean;
  readonly watch?: boolean;
  readonly threads?: number;
}

/** `drs serve [PATH]`: the corpus in the browser, until the person ends it. */
export async function runServe(path: string | undefined, flags: ServeFlags): Promise<ExitCode> {
  const { language, port, host, allowHost, watch = false, threads = 1 } = flags;
  const { usage } = catalogueOf(language);
  const { serve } = await import("../../serve/serve.ts");
  // Only files are watched.
  const session = watch ? undefined : await engineSession(flags, path);
  const server = await serve({
    ...{ ...corpusOf(flags, path), ...listenerIn(language), ...todaySaid(), language, watch, threads },
    ...(session && { session }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(allowHost && { allowHosts: allowHost }),
    onFailed: (error) => note(failureOf(error, language)?.message ?? stackOf(error)),
  });
  const asked = endAsked();
  print(`${server.url}\n`);
  if (!server.isPrivate) note(usage.servesAll);
  note(usage.serving({ folder: server.folder }));
  if (flags.open) openBrowser(server.url);
  await Promise.race([asked, server.ended]);
  await server.close();
  return exitCode.fine;
}

/** Resolves when the person, or the system, ends the program. */
function endAsked(): Promise<void> {
  return new Promise((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  });
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Where there is no browser, the address is there to be copied. */
function openBrowser(url: string): void {
  const spawn: typeof spawnProcess = createRequire(import.meta.url)("child_process").spawn;
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/** Only who mends the program has use for a stack. */
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
