export interface SortedPostings {
  /** Where the postings of each bucket start; those of the next one follow. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

// Postings a piece. A list that doubles as it grows would for a moment take up three times what is in it.
const PIECE = 262_144;

/** Postings in the order in which they come: each has its bucket, which is a term in a field, its document and its frequency. */
export interface PostingList {
  readonly length: number;
  add(bucket: number, document: number, frequency: number): void;
  /** The list in pieces, three numbers a posting. */
  pieces(): Generator<Uint32Array>;
}

export function postingList(): PostingList {
  const pieces: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let used = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(bucket, document, frequency) {
      if (used === last.length) {
        last = new Uint32Array(PIECE * 3);
        pieces.push(last);
        used = 0;
      }
      last[used++] = bucket;
      last[used++] = document;
      last[used++] = frequency;
      length++;
    },
    *pieces() {
      for (const piece of pieces) yield piece === last ? piece.subarray(0, used) : piece;
    },
  };
}

/** A counting sort by bucket: it leaves the documents of each in their order. */
export function sorted(list: PostingList, buckets: number): SortedPostings {
  const starts = new Uint32Array(buckets + 1);
  for (const values of list.pieces()) {
    for (let i = 0; i < values.length; i += 3) (starts[(values[i] as number) + 1] as number)++;
  }
  for (let i = 1; i < starts.length; i++) (starts[i] as number) += starts[i - 1] as number;
  const next = starts.slice();
  const documents = new Uint32Array(list.length);
  const frequencies = new Uint32Array(list.length);
  for (const values of list.pieces()) {
    for (let i = 0; i < values.length; i += 3) {
      const at = (next[values[i] as number] as number)++;
      documents[at] = values[i + 1] as number;
      frequencies[at] = values[i + 2] as number;
    }
  }
  return { starts, documents, frequencies };
}
