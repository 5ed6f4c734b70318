import type { Engine } from "../connect.ts";
import { indexBody } from "../mapping.ts";
import { aliasOf, type Meta, metaOf, townsIn, versionName } from "../meta.ts";

/** The index that papers are sent to, and the one that readers see. */
export interface Version {
  readonly index: string;
  /** Readers see it already: it is only changed. */
  readonly isCurrent: boolean;
}

/**
 * Where the papers of a town go: into the index that readers see, if papers were sent there under the same fingerprint; else into a
 * new one beside it, or into one that an earlier run has begun.
 */
export async function versionFor(engine: Engine, town: string, meta: Meta, isNew: boolean): Promise<Version> {
  const current = (await townsIn(engine)).get(town);
  const others = (await versionsOf(engine, town)).filter((index) => index !== current);
  const isCurrent = current !== undefined && !isNew && (await fingerprintOf(engine, current)) === meta.fingerprint;
  for (const index of others) {
    if (!isCurrent && (await fingerprintOf(engine, index)) === meta.fingerprint) return { index, isCurrent: false };
    // A run was stopped before its end, or after it had moved the name.
    await engine.try("DELETE", `/${index}`, undefined, [404]);
  }
  if (isCurrent) return { index: current, isCurrent };
  const last = Math.max(0, ...[...others, current ?? ""].map((index) => Number(/\d+$/.exec(index)?.[0] ?? 0)));
  const index = versionName(town, last + 1);
  // The same where the answer was lost: it is there already.
  await engine.try("PUT", `/${index}`, indexBody(meta), [400]);
  return { index, isCurrent: false };
}

async function fingerprintOf(engine: Engine, index: string): Promise<string | undefined> {
  return (await metaOf(engine, index))?.fingerprint;
}

async function versionsOf(engine: Engine, town: string): Promise<string[]> {
  const names = await engine.ask<ReadonlyArray<{ readonly index: string }>>(
    "GET",
    `/_cat/indices/drs_${town}_*?format=json&h=index`,
  );
  // `drs_halle_*` means that of `halle_x`, too, if a town were called so.
  const own = new RegExp(`^drs_${town}_\\d+$`);
  return names.map(({ index }) => index).filter((index) => own.test(index));
}

/** Moves the name that readers use, in one step, and takes away what it stood for before. */
export async function showVersion(engine: Engine, town: string, index: string): Promise<void> {
  const before = (await townsIn(engine)).get(town);
  const alias = aliasOf(town);
  const actions = [
    ...(before === undefined || before === index ? [] : [{ remove: { index: before, alias } }]),
    { add: { index, alias } },
  ];
  // Where the answer was lost it is asked for again, and the name has moved already.
  const { status } = await engine.try("POST", "/_aliases", { actions }, [404]);
  if (status === 404 && (await townsIn(engine)).get(town) !== index) await engine.ask("POST", "/_aliases", { actions });
  if (before !== undefined && before !== index) await engine.try("DELETE", `/${before}`, undefined, [404]);
}
