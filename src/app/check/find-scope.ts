import { resolve } from "node:path";
import { isCommon } from "../../paper/references/references.ts";
import type { FileProblem } from "../../problem/problem.ts";
import type { PaperIndex } from "../../store/index.ts";
import { type Input, readPiped } from "../piped-input.ts";
import type { Session } from "../session.ts";
import { isPath, numberScope, resolveAsked, type Scope, wholeScope } from "./scope.ts";
import { kindsLookedFor } from "./severities.ts";

/** What to look at. */
export interface ScopeRequest {
  /** Numbers, files and folders, `-` for what is piped in; the whole corpus without any. */
  readonly targets?: readonly string[];
  /** Only the lines that changed since this revision, which git knows. `targets` are files and folders then. */
  readonly since?: string;
  /** Whether all of them are numbers, whatever files are called so: for who may not name files. */
  readonly areNumbers?: boolean;
  /** What `-` stands for; standard input, unless told. */
  readonly input?: Input;
}

/** What was looked at, beside what was found. */
export interface Unread {
  /** Files that could not be read, so that nothing is known of them. */
  readonly unread: readonly FileProblem[];
}

/** Looks at what is asked for. Files that could not be read are remarked, unless opening the index has done so. */
export async function askScope<Answer>(
  session: Session,
  request: ScopeRequest,
  look: (scope: Scope) => Answer,
): Promise<Answer & Unread> {
  const findScope = await scopeFinder(session, request);
  const { answer, unread, isWhole } = await session.ask((index) => {
    const scope = findScope(index);
    return { answer: look(scope), unread: scope.problems, isWhole: scope.isWhole };
  });
  if (!isWhole) for (const problem of unread) session.listener.onRemark?.({ kind: "unreadable", problem });
  return { ...answer, unread };
}

/** Reads all that the index does not hold; what it gives finds the scope in the index. */
async function scopeFinder(session: Session, request: ScopeRequest): Promise<(index: PaperIndex) => Scope> {
  const { targets = [], areNumbers = false, since, input } = request;
  const { corpus, listener } = session;
  if (since !== undefined) {
    // Git looks through the files while the index is opened.
    const [{ changesSince }, { changedScope }] = await Promise.all([
      import("./since/changed-lines.ts"),
      import("./read-scope.ts"),
    ]);
    const [changes] = await Promise.all([changesSince(since, corpus.root, corpus.listing.isNamed), session.ready()]);
    return (index) => changedScope(changes, index, { corpus, targets });
  }
  if (targets.length === 0 || (!areNumbers && targets.every((target) => resolve(target) === corpus.root))) {
    return (index) => wholeScope(index, corpus, kindsLookedFor(corpus).some(isCommon));
  }
  const paths = areNumbers ? [] : targets.filter(isPath);
  const numbers = targets.filter((target) => !paths.includes(target));
  const resolveAll = (index: PaperIndex) => numbers.map((number) => resolveAsked(number, index, corpus));
  if (paths.length === 0) return (index) => numberScope(resolveAll(index), index, corpus);
  const { pathScope } = await import("./read-scope.ts");
  await session.ready();
  const piped = await readPiped(paths, { ...listener, input });
  return (index) => {
    const asked = resolveAll(index);
    const files = asked.flatMap((one) => (one.found === "papers" ? one.papers.map(({ file }) => file) : []));
    return { ...pathScope([...paths, ...files], index, { corpus, piped }), asked };
  };
}
