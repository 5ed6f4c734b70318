import { type Message, say } from "../../src/language/message.ts";

type InWords<Value> = Value extends Message
  ? string
  : Value extends readonly (infer One)[]
    ? InWords<One>[]
    : Value extends object
      ? { [Key in keyof Value]: InWords<Value[Key]> }
      : Value;

/** The same data with each message in English. */
export function inWords<Value>(value: Value): InWords<Value> {
  if (Array.isArray(value)) return value.map(inWords) as InWords<Value>;
  if (typeof value !== "object" || value === null) return value as InWords<Value>;
  if ("id" in value && typeof value.id === "string") return say(value as unknown as Message, "en") as InWords<Value>;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)])) as InWords<Value>;
}
