import type { Settings, Watch } from "../../settings/settings.ts";
import { UserError } from "../user-error.ts";

/** What somebody wants news of. */
export interface NewsReader {
  /** By what its state is kept: what is asked, not what it is called. */
  readonly key: string;
  /** What it is called in the settings. */
  readonly name?: string;
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

/** @throws UserError of kind `no-watch` */
export function readersOf({ query, watched, deadline }: Asked, { watch }: Settings): readonly NewsReader[] {
  if (watched === undefined)
    return [readerOf({ ...(query !== undefined && { query }), ...(deadline !== undefined && { deadline }) })];
  const wanted = watched === true ? watch : watch.filter(({ name }) => name === watched);
  if (wanted.length === 0) {
    const names = watch.map(({ name }) => name);
    throw new UserError({ kind: "no-watch", names, ...(watched !== true && { name: watched }) });
  }
  return wanted.map((one) => readerOf({ ...(deadline !== undefined && { deadline }), ...one }));
}

function readerOf({ name, query, deadline }: Partial<Watch>): NewsReader {
  const words = query?.trim().replace(/\s+/g, " ") ?? "";
  return {
    // Two with the same words but other deadlines are told of other delays.
    key: [words, ...(deadline === undefined ? [] : [`${deadline}d`])].join(" | "),
    ...(name !== undefined && { name }),
    ...(words !== "" && { query: words }),
    ...(deadline !== undefined && { deadline }),
  };
}
