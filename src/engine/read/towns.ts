import { inflateRawSync } from "node:zlib";
import { UserError } from "../../app/user-error.ts";
import { indexedFields } from "../../store/index.ts";
import type { Engine } from "../connect.ts";
import { mappingVersion } from "../mapping.ts";
import { type Mark, type Meta, marksIn, metasOf, townNamed } from "../meta.ts";
import { type Place, searchOnce, type TownIndex } from "./place.ts";
import { valueIn } from "./search-request.ts";

/** A town whose papers are asked, and what every answer needs to know of them. */
export interface Town extends TownIndex {
  readonly mark: Mark;
  readonly meta: Meta;
  /** Its words that compounds are made of, a line each. */
  readonly vocabulary: string;
  readonly papers: number;
  readonly citations: number;
  readonly averageLengths: readonly number[];
}

/** The towns that are meant, as they are now. */
export interface Meant {
  readonly engine: Engine;
  /** Their names as people wrote them; all towns, unless told. */
  readonly names?: readonly string[];
}

/** What changes when papers of a town are sent. @throws UserError of kind `engine-town` */
export async function marksOf({ engine, names }: Meant): Promise<ReadonlyMap<string, Mark>> {
  const all = await marksIn(engine);
  const there = [...all.keys()];
  if (there.length === 0) throw new UserError({ kind: "engine-town", url: engine.url, names: [] });
  if (!names) return all;
  const meant = names.map((name) => {
    const mark = all.get(townNamed(name));
    if (!mark) throw new UserError({ kind: "engine-town", url: engine.url, town: name, names: there });
    return [townNamed(name), mark] as const;
  });
  return new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Opens the towns that are meant. @param before those that were open: what did not change since is not asked again
 * @throws UserError of kind `engine-failed`, `engine-town` or `engine-old-papers`
 */
export async function openTowns(meant: Meant, before: readonly Town[] = []): Promise<readonly Town[]> {
  const { engine } = meant;
  const marks = await marksOf(meant);
  const isKept = ({ town, mark }: Town): boolean => sameMark(marks.get(town), mark);
  const kept = before.filter(isKept);
  const changed = [...marks].filter(([town]) => !kept.some((one) => one.town === town));
  const towns = changed.map(([town, { index }]): TownIndex => ({ town, index }));
  const metas = await metasOf(
    engine,
    towns.map(({ index }) => index),
  );
  const counted = towns.length === 0 ? new Map() : await countsIn({ engine, towns, isNamed: false });
  const opened = towns.map(({ town, index }): Town => {
    const meta = metas.get(index);
    if (meta?.mapping !== mappingVersion) throw new UserError({ kind: "engine-old-papers", url: engine.url, town });
    const vocabulary = inflateRawSync(Buffer.from(meta.vocabulary, "base64")).toString("utf8");
    return { town, index, meta, vocabulary, mark: marks.get(town) as Mark, ...(counted.get(index) ?? nothing) };
  });
  return [...kept, ...opened].sort((a, b) => (a.town < b.town ? -1 : 1));
}

export function sameMark(a: Mark | undefined, b: Mark): boolean {
  return a?.index === b.index && a.written === b.written;
}

type Counts = Pick<Town, "papers" | "citations" | "averageLengths">;

const nothing: Counts = { papers: 0, citations: 0, averageLengths: indexedFields.map(() => 0) };

// Towns of one engine, at most.
const MOST_TOWNS = 20_000;

async function countsIn(place: Place): Promise<ReadonlyMap<string, Counts>> {
  const averages = Object.fromEntries(
    indexedFields.map((field) => [field, { avg: { field: `length.${field}` } }] as const),
  );
  const { aggregations } = await searchOnce(place, {
    ...{ size: 0, track_total_hits: false },
    aggs: {
      towns: {
        terms: { field: "_index", size: MOST_TOWNS },
        aggs: { ...averages, citations: { sum: { field: "citations" } } },
      },
    },
  });
  const buckets = aggregations?.["towns"]?.buckets ?? [];
  return new Map(
    buckets.map(({ key, doc_count: papers, ...rest }) => {
      const numberOf = (name: string): number => valueIn(rest[name]);
      return [key, { papers, citations: numberOf("citations"), averageLengths: indexedFields.map(numberOf) }];
    }),
  );
}
