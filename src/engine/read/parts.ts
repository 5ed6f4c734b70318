import type { FoundCorpus } from "../../app/find-corpus.ts";
import type { PaperReader } from "../../app/paper-reader.ts";
import { UserError } from "../../app/user-error.ts";
import type { Query } from "../../search/query/query.ts";
import type { PaperHead } from "../../store/index.ts";
import type { Engine } from "../connect.ts";
import { toEngineQuery } from "../query/query.ts";
import { openPapers, type View, viewAsked } from "./answered.ts";
import { corpusOf, keptOf } from "./join-towns.ts";
import { learning } from "./known.ts";
import { readerOf } from "./reader.ts";
import type { Town } from "./towns.ts";

/** Papers that are asked together, as they were when somebody looked last, and their corpus. */
export interface Part {
  view(): View;
  readonly corpus: FoundCorpus;
}

/** The papers of towns: all of them together, and those of each by itself. */
export interface Parts {
  readonly towns: readonly Town[];
  /** @param town all of them, unless told. @throws UserError of kind `engine-town` */
  partOf(town: string | undefined): Part;
}

// What is kept of what the engine said, in characters, as long as papers stay as they are; then it is asked anew.
const MOST_KEPT = 24_000_000;

export function partsOf(engine: Engine, towns: readonly Town[]): Parts {
  const parts = new Map<string | undefined, Part>();
  return {
    towns,
    partOf(town) {
      const known = parts.get(town);
      if (known) return known;
      const own = town === undefined ? towns : towns.filter((one) => one.town === town);
      if (own.length === 0)
        throw new UserError({
          ...{ kind: "engine-town", url: engine.url, names: towns.map((one) => one.town) },
          ...(town !== undefined && { town }),
        });
      const part = openPart({ place: { engine, towns: own, isNamed: towns.length > 1 }, kept: keptOf(own) }, own);
      parts.set(town, part);
      return part;
    },
  };
}

function openPart(papers: Omit<View, "known">, towns: readonly Town[]): Part {
  let view: View = { ...papers, known: learning() };
  const current = (): View => {
    // Those whose answers are being found keep what they know.
    if (view.known.size() > MOST_KEPT) view = { ...papers, known: learning() };
    return view;
  };
  const reader: PaperReader = { readText: (file) => readerOf((viewAsked() ?? view).known).readText(file) };
  return { view: current, corpus: corpusOf(towns, reader, papers.place.engine.url) };
}

/** The papers that match, of the view from which an answer is found now. */
export function matchingAsked(query: Query): readonly PaperHead[] {
  const view = viewAsked();
  if (!view) throw new Error("papers are looked for outside of any answer");
  const index = openPapers(view);
  const papers = view.known.matching(toEngineQuery(query, { index }).filter);
  return papers.map(({ file, head }): PaperHead => ({ sender: [], ...JSON.parse(head), file }));
}
