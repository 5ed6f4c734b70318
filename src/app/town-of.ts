import type { Paper } from "../paper/record.ts";
import type { Resolved } from "../refs/resolve.ts";
import { resolveTyped } from "./resolve-typed.ts";
import type { Session } from "./session.ts";

/** The town that is meant by what was typed, or that it may be one of several, or none. */
export type Meant =
  | { readonly found: "town"; readonly session: Session; readonly typed: string }
  | Extract<Resolved, { readonly found: "several" | "nothing" }>;

/**
 * Which town's papers a number means, where those of several are asked: the one town that has it, else the one whose papers cite it. A
 * number of several towns is meant with the name of its own before it, `karlsruhe/2018/0173`.
 */
export async function townOf(session: Session, typed: string): Promise<Meant> {
  const { towns } = session;
  if (!towns) return { found: "town", session, typed };
  const slash = typed.indexOf("/");
  const named = towns.get(typed.slice(0, slash).trim().toLowerCase());
  if (named) {
    // Paths begin with it, too.
    const isFile = await named.ask((index) => index.paper(typed) !== undefined);
    return { found: "town", session: named, typed: isFile ? typed : typed.slice(slash + 1) };
  }
  const resolved = await session.ask((index) => resolveTyped(typed, index, session.corpus));
  if (resolved.found === "several" || resolved.found === "nothing") return resolved;
  const having: ReadonlyArray<Pick<Paper, "file">> =
    resolved.found === "papers" ? resolved.papers : resolved.citedBy.map(({ paper }) => paper);
  const names = [...new Set(having.map(({ file }) => townIn(file)))];
  const [only] = names;
  const own = names.length === 1 && only !== undefined ? towns.get(only) : undefined;
  if (own) return { found: "town", session: own, typed };
  return { found: "several", numbers: names.map((name) => `${name}/${typed}`) };
}

/** The session that knows a file: that of its town, where several are asked. */
export function sessionOf(session: Session, file: string): Session {
  return session.towns?.get(townIn(file)) ?? session;
}

function townIn(file: string): string {
  return file.slice(0, file.indexOf("/"));
}
