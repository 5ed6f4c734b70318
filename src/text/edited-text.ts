/** One change to a text: the half-open stretch that goes and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A text that came from another one by edits, and knows where each of its characters stood. */
export interface EditedText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and for its end, the offset in the raw text; never falling. A unit that an edit
   * put in points at the stretch it stands for. `undefined`: nothing was changed but what stood before `shift`.
   */
  readonly origins: Uint32Array | undefined;
  readonly shift: number;
}

/** The raw text, or what follows its first `shift` units, before any edit. */
export function uneditedText(raw: string, shift = 0): EditedText {
  return { text: raw.slice(shift), origins: undefined, shift };
}

/** Applies edits, given in rising order and not overlapping. This is the only place that reckons offsets. */
export function applyEdits(before: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return before;
  const { text } = before;
  const removed = edits.reduce((sum, edit) => sum + edit.end - edit.start - edit.insert.length, 0);
  const origins = new Uint32Array(text.length - removed + 1);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(read, end));
    if (before.origins) origins.set(before.origins.subarray(read, end), written);
    else for (let i = read; i < end; i++) origins[written + i - read] = i + before.shift;
    written += end - read;
  };
  for (const { start, end, insert } of edits) {
    keep(start);
    pieces.push(insert);
    origins.fill(rawStart(before, start), written, written + insert.length);
    written += insert.length;
    read = end;
  }
  keep(text.length);
  origins[written] = rawStart(before, text.length);
  return { text: pieces.join(""), origins, shift: before.shift };
}

/** The raw stretch that a stretch of the edited text came from: from its first character to behind its last one. */
export function rawSpan(edited: EditedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: rawStart(edited, start), end: rawStart(edited, start) };
  return { start: rawStart(edited, start), end: rawStart(edited, end - 1) + 1 };
}

/** The first offset of the edited text that came from `rawOffset` or from behind it. */
export function editedOffset(edited: EditedText, rawOffset: number): number {
  let low = 0;
  let high = edited.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rawStart(edited, middle) < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rawStart({ origins, shift }: EditedText, offset: number): number {
  return origins ? (origins[offset] ?? 0) : offset + shift;
}
