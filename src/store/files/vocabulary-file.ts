import { type Vocabulary, vocabularyFrom } from "../../analysis/vocabulary.ts";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { type PagedReader, pagedWriter } from "../format/paged-file.ts";
import type { Storage } from "./storage.ts";

/** Writes the words that a corpus' compounds are made of. @returns bytes of content */
export function saveVocabulary(storage: Storage, name: string, { text }: Vocabulary): number {
  const writer = pagedWriter(storage.create(name));
  writer.write(toUtf8(text));
  return writer.finish();
}

/** @throws DamageError if the file is not what was written */
export function loadVocabulary(reader: PagedReader, length: number): Vocabulary {
  const bytes = reader.read(0, length);
  const text = orDamage(reader.name, () => fromUtf8(bytes));
  // Of lower-case letters and line ends; whether the lines rise `drs index --check` sees.
  if (/[^a-z\n]/.test(text)) throw new DamageError(reader.name, { id: "damaged-no-words" });
  return vocabularyFrom(text);
}
