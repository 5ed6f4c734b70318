import type { Settings, Watch } from "../../settings/settings.ts";
import { UserError } from "../user-error.ts";

/** What somebody wants news of. */
export interface NewsReader {
  /** By what its state is kept: what is asked, not what it is called. */
  readonly key: string;
  /** What it is called in the settings; none, if it is not there. */
  readonly names: readonly string[];
  /** Words as for a search, or a number; everything without. */
  readonly query?: string;
  /** After how many days a question has waited too long. */
  readonly deadline?: number;
}

export interface Asked {
  readonly query?: string;
  /** Those of the settings: all of them, or the one with this name. */
  readonly watched?: true | string;
  readonly deadline?: number;
}

/**
 * Those who ask the same are one reader, who is told of delays by the shorter deadline.
 *
 * @throws UserError of kind `no-watch`
 */
export function readersOf({ query, watched, deadline }: Asked, { watch }: Settings): readonly NewsReader[] {
  const own = { ...(deadline !== undefined && { deadline }) };
  if (watched === undefined) return [readerOf({ ...own, ...(query !== undefined && { query }) })];
  const wanted = watched === true ? watch : watch.filter(({ name }) => name === watched);
  if (wanted.length === 0) {
    const names = watch.map(({ name }) => name);
    throw new UserError({ kind: "no-watch", names, ...(watched !== true && { name: watched }) });
  }
  const readers = new Map<string, NewsReader>();
  for (const one of wanted) {
    const reader = readerOf({ ...own, ...one });
    const same = readers.get(reader.key);
    const days = [same?.deadline, reader.deadline].flatMap((each) => each ?? []);
    const shortest = days.length > 0 && { deadline: Math.min(...days) };
    readers.set(reader.key, { ...reader, names: [...(same?.names ?? []), ...reader.names], ...shortest });
  }
  return [...readers.values()];
}

function readerOf({ name, query, deadline }: Partial<Watch>): NewsReader {
  const words = query?.trim().replace(/\s+/g, " ") ?? "";
  return {
    key: words,
    names: name === undefined ? [] : [name],
    ...(words !== "" && { query: words }),
    ...(deadline !== undefined && { deadline }),
  };
}
