import { firstThat } from "../../text/binary-search.ts";
import { together } from "../remote/together.ts";
import type { Snapshot } from "./snapshot.ts";

// Documents of an index on a server that are looked at together: as many as a browser asks for at once.
const LOOKED_AT = 6;

/** Documents of a segment are in the order of their paths: looked for by halves. */
export function documentOf(
  { segments, storage }: Snapshot,
  file: string,
  shownAs: (path: string) => string,
): number | undefined {
  for (const { segment, dead, first } of segments) {
    const pathOf = (document: number): string => shownAs(segment.head(document).file);
    const { documents } = segment.description;
    let [from, to] = [0, documents];
    // Each half would wait for an answer of the server.
    while (storage.isRemote && to - from > LOOKED_AT * LOOKED_AT) {
      const step = (to - from) / (LOOKED_AT + 1);
      const places = Array.from({ length: LOOKED_AT }, (_, i) => Math.floor(from + (i + 1) * step));
      const paths = together(places.map((place) => () => pathOf(place)));
      const next = paths.findIndex((path) => path >= file);
      [from, to] = [next === 0 ? from : (places.at(next - 1) ?? from), places[next] ?? to];
    }
    const place = firstThat(from, to, (document) => pathOf(document) >= file);
    if (place < documents && pathOf(place) === file && !dead.has(place)) return first + place;
  }
  return undefined;
}
