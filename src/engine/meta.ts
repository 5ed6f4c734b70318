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

type Mappings = Readonly<Record<string, { readonly mappings: { readonly _meta?: Meta } }>>;

export async function metaOf(engine: Engine, index: string): Promise<Meta | undefined> {
  const body = await engine.ask<Mappings>("GET", `/${index}/_mapping`);
  return Object.values(body)[0]?.mappings._meta;
}
