import type { Message } from "../language/message.ts";
import type { NamedFiles } from "./named-files.ts";
import type { Verdict } from "./verdict.ts";

/** What there is to object to a number: a verdict that is worth reporting. */
export type Objection =
  | Exclude<Verdict, { readonly kind: "found" | "other-body" }>
  /** Other papers of the same kind have the paper's own number. */
  | ({ readonly kind: "duplicate-number" } & NamedFiles);

/** What to say of the cited number, followed by the numbers that may have been meant. */
export function messageOf(drucksache: string, { kind, ...about }: Objection, near: readonly string[]): Message {
  const said = { id: kind, drucksache, ...about } as Message;
  return near.length === 0 ? said : { id: "did-you-mean", said, near };
}

export function isObjection(verdict: Verdict): verdict is Exclude<Verdict, { readonly kind: "found" | "other-body" }> {
  return verdict.kind !== "found" && verdict.kind !== "other-body";
}
