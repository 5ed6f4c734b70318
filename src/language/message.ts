import { type Catalogue, catalogueOf } from "./catalogue.ts";
import type { Language } from "./language.ts";

/**
 * What a person is to be told, before it is put into words: which sentence, and what it is about. Plain data: it can be
 * kept in an index that another person asks in another language.
 */
export type Message = {
  [Id in keyof Messages]: { readonly id: Id } & (Parameters<Messages[Id]> extends [infer About, ...unknown[]]
    ? About
    : unknown);
}[keyof Messages];

type Messages = Catalogue["messages"];

/** A message in words. A text that comes from elsewhere, such as the system's own sentence, stays as it is. */
export function say(message: Message | string, language: Language): string {
  if (typeof message === "string") return message;
  const sentences: Readonly<Record<string, (about: Message, nested: (inner: unknown) => string) => string>> =
    catalogueOf(language).messages as never;
  // What an index of another version keeps may have an id of its own.
  if (!Object.hasOwn(sentences, message.id)) return message.id;
  return sentences[message.id]?.(message, (inner) => say(inner as Message, language)) ?? message.id;
}

/** What the system or a library says, in the only language that it has. */
export function inOtherWords(text: string): Message {
  return { id: "in-other-words", text };
}

/** Whether a value that was read from a file is a message that can be said. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null || !("id" in value)) return false;
  if (typeof value.id !== "string" || !Object.hasOwn(catalogueOf("en").messages, value.id)) return false;
  try {
    return typeof say(value as Message, "en") === "string";
  } catch {
    // It is about something else than its sentence.
    return false;
  }
}
