import { type Vocabulary, vocabularyFrom } from "../../analysis/vocabulary.ts";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
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
  return vocabularyFrom(fromUtf8(reader.read(0, length)));
}
