import { oneTown } from "../one-town.ts";
import type { Session } from "../session.ts";
import { townOf } from "../town-of.ts";
import { UserError } from "../user-error.ts";
import type { ScopeRequest } from "./find-scope.ts";
import { isPath } from "./scope.ts";

/**
 * Which town is meant where the papers of several are asked: the one that the numbers are of.
 *
 * @throws UserError of kind `ambiguous-number`, `unknown-target`, or `engine-one-town` where more than numbers is asked for
 */
export async function inTown<Request extends ScopeRequest>(
  session: Session,
  request: Request,
): Promise<{ readonly session: Session; readonly request: Request }> {
  const { targets = [], areNumbers = false } = request;
  if (!areNumbers && targets.some(isPath)) oneTown(session);
  const towns = new Set<Session>();
  const numbers: string[] = [];
  for (const target of targets) {
    const meant = await townOf(session, target);
    if (meant.found === "several")
      throw new UserError({ kind: "ambiguous-number", typed: target, numbers: meant.numbers });
    if (meant.found === "nothing") throw new UserError({ kind: "unknown-target", typed: target, near: meant.near });
    towns.add(meant.session);
    numbers.push(meant.typed);
  }
  const [town, ...others] = towns;
  if (!town || others.length > 0) oneTown(session);
  return { session: town ?? session, request: { ...request, targets: numbers } };
}
