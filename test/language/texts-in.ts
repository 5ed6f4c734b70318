import { catalogueOf } from "../../src/language/catalogue.ts";
import type { Language } from "../../src/language/language.ts";
import { textsIn as editorIn } from "../../src/lsp/texts.ts";
import { textsIn as servedIn } from "../../src/serve/texts.ts";

/** The catalogue of a language, with what servers say, which only they load. */
export function allSaid(language: Language) {
  return { ...catalogueOf(language), served: servedIn(language), editor: editorIn(language) };
}

const say = (inner: unknown): string => String(inner);

/** Something that is said of a made-up thing: whatever field is asked for is there. */
function madeUp(list: readonly string[] = ["eins", "zwei"]): never {
  const lists =
    /^(?:files|has|near|known|kinds|senders|days|differences|values|names|numbers|formats|patterns|parts|years|schemes)$/;
  const counts =
    /^(?:more|count|mebibytes|year|levels|n|papers|added|changed|removed|seconds|done|total|rate|left|expected|given|hits|most|dead|segments|withAll|matters|limit|from|citations|checked|announced|unexplained|missing|outside|undated|places|least|length|at)$/;
  return new Proxy({}, { get: (_, key) => fieldOf(String(key)) }) as never;
  function fieldOf(key: string): unknown {
    if (lists.test(key)) return list;
    if (counts.test(key)) return list.length;
    if (key === "part") return "questions";
    if (["place", "problem", "owner"].includes(key)) return madeUp(list);
    return "etwas";
  }
}

/** All texts below a part of a catalogue, those of sentences for none, for one and for several things. */
export function textsIn(part: unknown, path: string): Array<readonly [path: string, text: unknown]> {
  if (typeof part === "function") {
    return [["eins"], ["eins", "zwei"], []].flatMap((list) => textsIn(part(madeUp(list), say), path));
  }
  if (typeof part !== "object" || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
