import type { KeptFile } from "../read/objects.ts";

/** A value of front matter. */
export type FieldValue = string | boolean | readonly FieldValue[] | { readonly [key: string]: FieldValue };

export type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** A document of a server that becomes a paper's file of the corpus. */
export interface PlannedDocument {
  /** The address of its file, or of the paper that has none. */
  readonly id: string;
  /** What there is to read; none for a paper that is known by its number and name only. */
  readonly file?: KeptFile;
  /** Whether it is the paper itself: then it is kept without a text, too. */
  readonly isPaper: boolean;
  /** What its file is named for. */
  readonly named: { readonly drucksache?: string | undefined; readonly subject?: string | undefined };
  /** What the server says of it, by the keys of front matter. */
  readonly fields: Fields;
  readonly withdrawn: boolean;
}

/** A list for front matter; none if it is empty. */
export function filled<Item extends FieldValue>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
