import type { Message } from "../../language/message.ts";
import type { FactRole, IndexedField } from "../../store/index.ts";

/** The fields that can be asked for by name. */
export type NamedField = Extract<IndexedField, "betreff" | "sender" | "committees">;

/** What is asked of a corpus. Words stand for themselves, all else says what papers must or must not have. */
export type Query =
  | WordQuery
  | PhraseQuery
  | FactQuery
  /** Words and conditions beside each other: all conditions hold, the more words the better. */
  | { readonly kind: "together"; readonly of: readonly Query[] }
  | { readonly kind: "and" | "or"; readonly of: readonly Query[] }
  | { readonly kind: "not"; readonly what: Query }
  /** What papers must have, without being ranked by it. */
  | { readonly kind: "condition"; readonly what: Query };

/** A word, or what is known of one: its beginning, its end, nearly its spelling. */
export interface WordQuery {
  readonly kind: "word";
  readonly text: string;
  readonly how: "whole" | "beginning" | "end" | "similar";
  /** Only in this field. */
  readonly field?: NamedField;
}

/** Words that stand one after the other. */
export interface PhraseQuery {
  readonly kind: "phrase";
  readonly words: readonly string[];
  readonly field?: NamedField;
}

/** A value that a paper has for itself: a kind, a status, a date from and to a day (`YYYY-MM-DD`, both included). */
export type FactQuery =
  | { readonly kind: "fact"; readonly role: Exclude<FactRole, "date">; readonly value: string }
  | { readonly kind: "fact"; readonly role: "date"; readonly from?: string; readonly to?: string };

/** What cannot be understood in a query, and where: UTF-16 units from its beginning. */
export interface QueryProblem {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}
