import type { StoredPaper } from "../../store/index.ts";
import type { Engine } from "../connect.ts";
import { idOf, toPaper } from "../document.ts";
import { askEach } from "./ask-each.ts";
import type { SearchAnswer, SearchHit } from "./search-request.ts";

/** A town whose papers are asked, and the index that has them: not the name that moves, so that all of an answer is of the same papers. */
export interface TownIndex {
  readonly town: string;
  readonly index: string;
  /** How many there are, once that is known. */
  readonly papers?: number;
}

/** Where the papers are that are asked. */
export interface Place {
  readonly engine: Engine;
  readonly towns: readonly TownIndex[];
  /** Whether files begin with the names of their towns, because those of several are asked. */
  readonly isNamed: boolean;
}

/**
 * Searches all towns of a place at once, for each of some requests. Of several towns each shard is told how frequent words are in all of
 * them, so that it chooses papers by one measure; a town alone has one shard, which knows.
 */
export async function searchIn(place: Place, requests: readonly object[]): Promise<readonly SearchAnswer[]> {
  const { engine, towns } = place;
  const header = {
    index: towns.map(({ index }) => index),
    // An answer that lacks some of the papers is none, and the engine says so.
    allow_partial_search_results: false,
    ...(towns.length > 1 && { search_type: "dfs_query_then_fetch" }),
  };
  const { responses } = await askEach<{ readonly responses: readonly SearchAnswer[] }>(
    engine,
    "/_msearch",
    requests.flatMap((request) => [header, request]),
    (answer) => answer.responses,
  );
  return responses;
}

/** The same for one request. */
export async function searchOnce(place: Place, request: object): Promise<SearchAnswer> {
  const [answer] = await searchIn(place, [request]);
  return answer as SearchAnswer;
}

/** What is read of a paper that is found, beside its counts. */
export const light = ["file", "head", "kind", "citations", "matter", "length", "numbers"] as const;

/** In which order papers come of which nothing else says it: that of their files. */
export const byFile = [{ _index: "asc" }, { file: "asc" }] as const;

/** A paper that was found, its file named as answers name it. */
export function paperFound({ towns, isNamed }: Place, { _index, _source }: SearchHit): StoredPaper {
  const paper = toPaper(_source);
  if (!isNamed) return paper;
  const own = towns.find(({ index }) => index === _index);
  const town = own?.town ?? "";
  const matter = paper.matter.map((hash) => inTown(hash, town)) as unknown as StoredPaper["matter"];
  return { ...paper, file: `${town}/${paper.file}`, matter };
}

/** What tells a matter in one town: another town's papers of the same number or subject are of another. */
function inTown(hash: number, town: string): number {
  if (hash === 0) return 0;
  let own = hash;
  for (let at = 0; at < town.length; at++) own = (Math.imul(own, 31) + town.charCodeAt(at)) >>> 0;
  // Nothing tells none.
  return own === 0 ? 1 : own;
}

/** Where the document of a file is; nowhere if the file begins with the name of no town that is asked. */
export function documentOf({ towns, isNamed }: Place, file: string): { readonly _index: string; readonly _id: string } {
  const [first] = towns;
  if (!isNamed) return { _index: first?.index ?? "", _id: idOf(file) };
  const slash = file.indexOf("/");
  const own = towns.find(({ town }) => town === file.slice(0, slash));
  return { _index: (own ?? first)?.index ?? "", _id: own ? idOf(file.slice(slash + 1)) : "-" };
}
