import type { Session } from "../session.ts";
import { townOf } from "../town-of.ts";
import { UserError } from "../user-error.ts";
import { oneTown } from "../one-town.ts";
import { type CheckAnswer, type CheckRequest, check } from "./check.ts";
import { isPath } from "./scope.ts";

/**
 * The same as `check` where the papers of several towns are asked: numbers are looked up in the town that they are of.
 * @throws UserError of kind `engine-one-town` for all else
 */
export async function checkInTown(session: Session, request: CheckRequest): Promise<CheckAnswer> {
  const { targets = [], areNumbers = false } = request;
  if (targets.length === 0 || (!areNumbers && targets.some(isPath))) oneTown(session);
  const own: Session[] = [];
  const numbers: string[] = [];
  for (const target of targets) {
    const meant = await townOf(session, target);
    if (meant.found === "several")
      throw new UserError({ kind: "ambiguous-number", typed: target, numbers: meant.numbers });
    if (meant.found === "nothing") throw new UserError({ kind: "unknown-target", typed: target, near: meant.near });
    own.push(meant.session);
    numbers.push(meant.typed);
  }
  const [town, ...others] = new Set(own);
  if (!town || others.length > 0) oneTown(session);
  return check(town ?? session, { ...request, targets: numbers });
}
