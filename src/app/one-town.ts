import type { Session } from "./session.ts";
import { UserError } from "./user-error.ts";

/** Where an answer is that of one town. @throws UserError of kind `engine-one-town` where those of several are asked */
export function oneTown({ towns }: Session): void {
  if (towns) throw new UserError({ kind: "engine-one-town", names: [...towns.keys()] });
}
