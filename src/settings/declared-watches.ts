import type { YamlValue } from "../corpus/yaml-tree.ts";
import type { Position } from "../text/position.ts";
import { parseFields, parseKnownFields, parseText, type Report } from "./checked-value.ts";
import type { Watch } from "./settings.ts";

// Each is asked at every run.
const MOST_WATCHES = 100;
const LONGEST_DEADLINE = 3_650;

type Place = (offset: number) => Position;

const keys = ["query", "drucksache", "deadline"] as const;

/**
 * `watch`: what somebody waits for, by a name: words or a number alone, or `query` or `drucksache` with the `deadline` for answers
 * in days.
 */
export function parseWatches(value: YamlValue, place: Place, report: Report): readonly Watch[] {
  return parseFields(value, "watch", report, MOST_WATCHES).flatMap(({ key, value: below }): Watch[] => {
    const what = `watch of ${key.text}`;
    if (below.kind === "scalar") {
      const query = parseText(below, what, report);
      return query === undefined ? [] : [{ name: key.text, query, place: place(below.start) }];
    }
    const fields = parseKnownFields(below, what, keys, report);
    const { query, drucksache, deadline } = fields;
    if (query && drucksache) report(drucksache, { id: "watch-query-or-drucksache", name: key.text });
    const text = query ?? drucksache;
    if (!text && !deadline) report(key, { id: "watch-needs-something", name: key.text });
    const days = deadline && parseDeadline(deadline, key.text, report);
    const asked = text && parseText(text, what, report);
    return [
      {
        ...{ name: key.text },
        ...(text && asked !== undefined && { query: asked, place: place(text.start) }),
        ...(days !== undefined && { deadline: days }),
      },
    ];
  });
}

function parseDeadline(value: YamlValue, name: string, report: Report): number | undefined {
  const text = parseText(value, `deadline of ${name}`, report);
  if (text === undefined) return undefined;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= LONGEST_DEADLINE) return days;
  report(value, { id: "bad-deadline", text, most: LONGEST_DEADLINE });
  return undefined;
}
