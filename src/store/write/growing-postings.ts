import type { FieldPostings } from "../format/posting-list.ts";

/** Postings that are put together, used again for each term. */
export interface GrowingPostings {
  clear(): void;
  length(): number;
  add(document: number, frequency: number): void;
  /** What was added since `start`, in the order of the documents. */
  list(field: number, start: number): FieldPostings;
}

export function growingPostings(): GrowingPostings {
  let documents = new Uint32Array(4096);
  let frequencies = new Uint32Array(4096);
  let length = 0;
  // Segments whose paths interleave give documents that do not rise.
  let fallsAt = -1;
  return {
    clear() {
      length = 0;
      fallsAt = -1;
    },
    length: () => length,
    add(document, frequency) {
      if (length === documents.length) {
        documents = doubled(documents);
        frequencies = doubled(frequencies);
      }
      if (length > 0 && document < (documents[length - 1] ?? 0)) fallsAt = length;
      documents[length] = document;
      frequencies[length++] = frequency;
    },
    list(field, start) {
      // At `start` itself another field's list ended.
      if (fallsAt > start) sortTogether(documents, frequencies, { start, end: length });
      return { field, documents, frequencies, start, end: length };
    },
  };
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

function sortTogether(
  documents: Uint32Array,
  frequencies: Uint32Array,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const pairs = Array.from({ length: end - start }, (_, i) => [documents[start + i] ?? 0, frequencies[start + i] ?? 0]);
  pairs.sort(([a = 0], [b = 0]) => a - b);
  for (const [i, [document = 0, frequency = 0]] of pairs.entries()) {
    documents[start + i] = document;
    frequencies[start + i] = frequency;
  }
}
