import { fetchCorpus } from "../../app/fetch/fetch-corpus.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { say } from "../../language/message.ts";
import { printable, printablePath } from "../../render/printable.ts";
import type { Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { note, print } from "../output.ts";
import { clearProgress, showStep } from "../progress.ts";

interface FetchFlags extends Speaking {
  readonly into: string;
  readonly since?: string;
  readonly body?: string;
  readonly allowHost?: readonly string[];
}

/** `drs fetch URL`: a council's OParl server as a corpus. */
export async function runFetch(url: string, { into, since, body, allowHost, language }: FetchFlags): Promise<ExitCode> {
  const { shown, usage } = catalogueOf(language);
  const fetched = await fetchCorpus({
    ...{ url, into, ...listenerIn(language) },
    onListed: (kind, objects) => showStep(usage.listed({ what: usage.lists[kind], objects })),
    ...(since !== undefined && { since }),
    ...(body !== undefined && { body }),
    ...(allowHost && { allowedHosts: allowHost }),
  });
  clearProgress();
  for (const { what, why } of fetched.without) note(`${printablePath(what)}: ${printable(say(why, language))}`);
  print(`${printable(shown.fetched({ ...fetched, ...fetched.counts, added: fetched.counts.new }))}\n`);
  print(`${shown.withoutText({ n: fetched.without.length, requests: fetched.requests })}\n`);
  // Whoever holds only pictures of its papers has nothing to mend.
  return fetched.without.every(({ why }) => why.id === "is-scan") ? exitCode.fine : exitCode.no;
}
