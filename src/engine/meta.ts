import type { Municipality } from "../municipality/municipality.ts";
import type { Engine } from "./connect.ts";

/** What an index says of itself: the town, and how its words became terms. */
export interface Meta {
  /** Of the program, the analysis, the town, and the mapping: papers that were sent under another one are sent anew. */
  readonly fingerprint: string;
  readonly mapping: number;
  readonly municipality: Municipality;
  readonly words: ReadonlyArray<readonly [string, readonly string[]]>;
  readonly parties: ReadonlyArray<readonly [string, readonly string[]]>;
  /** The words that compounds are made of, deflated. */
  readonly vocabulary: string;
  /** When papers were sent last, as an ISO time. */
  readonly written: string;
}

const ALIAS = "drs-";

/** By which name readers find a town. */
export function aliasOf(town: string): string {
  return `${ALIAS}${town}`;
}

/** The name of a town among others: of letters and digits that engines allow. */
export function townNamed(name: string): string {
  const spelled = name.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
  const plain = spelled.normalize("NFKD").replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-+|-+$/g, "").slice(0, 100) || "papers";
}

/** What indices of a town are called: not as the alias, so that `drs-*` means each town once. */
export function versionName(town: string, version: number): string {
  return `drs_${town}_${version}`;
}

type Aliases = Readonly<Record<string, { readonly aliases: Readonly<Record<string, unknown>> }>>;

/** The towns of an engine, with the index of each. */
export async function townsIn(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const { status, body } = await engine.try<Aliases>("GET", `/_alias/${ALIAS}*`, undefined, [404]);
  if (status === 404) return new Map();
  const found = Object.entries(body).flatMap(([index, { aliases }]) =>
    Object.keys(aliases).map((alias) => [alias.slice(ALIAS.length), index] as const),
  );
  return new Map(found.sort());
}

type Mappings<Found> = Readonly<Record<string, { readonly mappings?: { readonly _meta?: Found } }>>;

export async function metaOf(engine: Engine, index: string): Promise<Meta | undefined> {
  return (await metasOf(engine, [index])).get(index);
}

// Names in one address: engines allow some thousand characters.
const NAMES_AT_ONCE = 20;

export async function metasOf(engine: Engine, indices: readonly string[]): Promise<ReadonlyMap<string, Meta>> {
  const found = new Map<string, Meta>();
  for (let at = 0; at < indices.length; at += NAMES_AT_ONCE) {
    const names = indices.slice(at, at + NAMES_AT_ONCE).join(",");
    const body = await engine.ask<Mappings<Meta>>("GET", `/${names}/_mapping`);
    for (const [index, { mappings }] of Object.entries(body)) if (mappings?._meta) found.set(index, mappings._meta);
  }
  return found;
}

/** What changes when papers of a town are sent: the index that readers see, and when it was written. */
export interface Mark {
  readonly index: string;
  readonly written: string | undefined;
}

/** Of each town of an engine. */
export async function marksIn(engine: Engine): Promise<ReadonlyMap<string, Mark>> {
  const path = `/${ALIAS}*/_mapping?filter_path=*.mappings._meta.written`;
  const [towns, { body }] = await Promise.all([
    townsIn(engine),
    // Without any papers there is nothing of that name.
    engine.try<Mappings<Pick<Meta, "written">>>("GET", path, undefined, [404]),
  ]);
  return new Map(
    Array.from(towns, ([town, index]) => [town, { index, written: body[index]?.mappings?._meta?.written }] as const),
  );
}
