import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { CorpusOptions } from "../../app/find-corpus.ts";
import { readerIn } from "../../app/read-text.ts";
import type { Listener } from "../../app/remark.ts";
import { startSession } from "../../app/session.ts";
import { UserError } from "../../app/user-error.ts";
import { version } from "../../app/version.ts";
import { partiesOf } from "../../municipality/parties.ts";
import { fingerprintOf, type PaperIndex, toStored } from "../../store/index.ts";
import { clean } from "../../text/clean.ts";
import { connect, type Engine } from "../connect.ts";
import { idOf, type StoredSource, toDocument } from "../document.ts";
import { mappingVersion } from "../mapping.ts";
import { aliasOf, type Meta, townNamed } from "../meta.ts";
import { openBulk } from "./bulk.ts";
import { claim } from "./lock.ts";
import { signaturesIn } from "./signatures.ts";
import { showVersion, versionFor } from "./version.ts";

export interface SendOptions extends CorpusOptions, Listener {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** The town's name there; that of the municipality, unless told. */
  readonly town?: string;
  /** Whether all papers are sent anew, beside those that readers see. */
  readonly isNew?: boolean;
}

/** What was sent. */
export interface Sent {
  readonly url: string;
  readonly alias: string;
  readonly papers: number;
  readonly sent: number;
  readonly removed: number;
  /** How many files could not be read. */
  readonly unread: number;
}

/**
 * Sends the papers of a corpus to an engine: those that changed since, and all of them, beside the old ones, where they are read
 * otherwise than before.
 *
 * @throws UserError; see also `findCorpus`
 */
export async function sendCorpus({ url, env, isNew = false, ...options }: SendOptions): Promise<Sent> {
  const engine = await connect(url, env);
  const session = startSession(options);
  try {
    const { index } = await session.update("changes");
    const town = townNamed(options.town ?? session.corpus.municipality.name);
    const claimed = await claim(engine, town);
    try {
      const meta = metaFor(index, session.corpus);
      const target = await versionFor(engine, town, meta, isNew);
      const read = readerIn(session.corpus).readText;
      const counted = await sendChanges(engine, target.index, {
        ...{ index, read, parties: partiesOf(session.corpus.municipality), check: claimed.check },
        onProgress: options.onProgress ?? (() => {}),
      });
      claimed.check();
      await engine.ask("PUT", `/${target.index}/_mapping`, { _meta: meta });
      if (!target.isCurrent) await showVersion(engine, town, target.index);
      const { count, problems } = index;
      return { url: engine.url, alias: aliasOf(town), papers: count.papers, ...counted, unread: problems.length };
    } finally {
      await claimed.release();
    }
  } finally {
    session.close();
    await engine.close();
  }
}

function metaFor(
  { analysis, written }: PaperIndex,
  { municipality, settings }: ReturnType<typeof startSession>["corpus"],
): Meta {
  const { text } = analysis.vocabulary;
  const own = fingerprintOf({ version, municipality });
  return {
    fingerprint: createHash("sha256").update(`${mappingVersion}\n${own}\n${text}`).digest("hex"),
    mapping: mappingVersion,
    municipality,
    words: [...settings.words],
    parties: [...settings.parties],
    vocabulary: deflateRawSync(text).toString("base64"),
    written,
  };
}

interface Sending {
  readonly index: PaperIndex;
  readonly read: (file: string) => StoredSource | undefined;
  readonly parties: ReturnType<typeof partiesOf>;
  readonly check: () => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** Sends what is not there as it is here, and takes away what is not here any more. */
async function sendChanges(engine: Engine, target: string, { index, read, parties, check, onProgress }: Sending) {
  const there = await signaturesIn(engine, target);
  const papers = index.papers();
  let done = 0;
  let sent = 0;
  const bulk = openBulk(engine, target, (changes) => {
    done += changes;
    onProgress(Math.min(done, papers.length), papers.length);
  });
  for (const shown of papers) {
    check();
    const source = read(shown.file) ?? { text: "", bodyStart: 0 };
    const paper = { ...shown, file: shown.file.slice(index.prefix.length) };
    const { text, bodyStart } = source;
    const signature = createHash("sha256").update(JSON.stringify(paper)).update(text).digest("base64url");
    const before = there.get(paper.file);
    there.delete(paper.file);
    if (before === signature) continue;
    const references = index.referencesOf(shown.file);
    const stored = toStored({
      ...{ paper, text: clean(text, bodyStart).text, analysis: index.analysis, parties },
      references: references && { ...references, file: paper.file },
    });
    await bulk.add({ id: idOf(paper.file), document: toDocument(stored, { text, bodyStart }, signature) });
    sent++;
  }
  for (const file of there.keys()) await bulk.add({ id: idOf(file) });
  await bulk.finish();
  await engine.ask("POST", `/${target}/_refresh`);
  const { count } = await engine.ask<{ readonly count: number }>("GET", `/${target}/_count`);
  if (count !== papers.length) {
    const reason = { id: "engine-counts", there: count, papers: papers.length } as const;
    throw new UserError({ kind: "engine-failed", url: engine.url, reason });
  }
  return { sent, removed: there.size };
}
