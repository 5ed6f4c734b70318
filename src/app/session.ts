import type { Query } from "../search/query/query.ts";
import type { SearchOptions } from "../search/search-papers.ts";
import type { SearchResult } from "../search/search-result.ts";
import {
  commitMark,
  DamageError,
  type OpenedIndex,
  type PaperHead,
  type PaperIndex,
  type Update,
} from "../store/index.ts";
import { CHECK_UP_TO, type CorpusOptions, type FoundCorpus, findCorpus } from "./find-corpus.ts";
import { noPapersIn } from "./no-papers.ts";
import { type Freshness, openCorpusIndex } from "./open-corpus-index.ts";
import type { Listener } from "./remark.ts";
import { mindUnaskedIndex } from "./unasked-index.ts";

/** Questions put to one corpus. Its index is opened when the first one is asked. */
export interface Session {
  readonly corpus: FoundCorpus;
  readonly listener: Listener;
  /**
   * Opens the index, as the first question would.
   *
   * @throws UserError of kind `no-papers` or `index-unasked`
   */
  ready(): Promise<void>;
  /**
   * Answers from the index. Damage that is met on the way is never answered from: the index is built again, and `answer`
   * is called again.
   *
   * @param answer what it gives must not ask the index any more
   */
  ask<Answer>(answer: (index: PaperIndex) => Answer): Promise<Answer>;
  /** Finds papers where they lie elsewhere, and whoever keeps them says which match; without it `ask` does. */
  find?(query: Query | undefined, options: SearchOptions): Promise<SearchResult>;
  /** The papers that match, where they lie elsewhere; to be called by what `ask` is given. */
  matching?(query: Query): readonly PaperHead[];
  /**
   * The towns by their names, where those of several are asked together: what a paper is to others, its own town says. Paths of papers
   * begin with the name of theirs.
   */
  readonly towns?: ReadonlyMap<string, Session> | undefined;
  /** Brings the index up to date with the files, however large the corpus is. */
  update(how?: Update): Promise<OpenedIndex>;
  /** Opens the index that another process has put in the place of the open one, if one has: for sessions that last. */
  renew(): Promise<void>;
  /**
   * The same, and takes in what changed in the corpus, as far as a look of a few milliseconds shows it: each file of a small corpus,
   * the folders and newest files of a large one.
   */
  takeIn(): Promise<void>;
  /** Gives back what the system keeps for the index. Nothing can be asked any more. */
  close(): void;
}

/** @throws UserError, SettingsError: see `findCorpus` */
export function startSession(options: CorpusOptions & Listener & { readonly freshness?: Freshness }): Session {
  const corpus = findCorpus(options);
  let opened: Promise<OpenedIndex> | undefined;
  let isClosed = false;
  // As it was before the index was opened: what is committed meanwhile is opened next time.
  let mark: string | undefined;

  // Whoever has an index brought up to date has asked for it.
  const mindful = async (update?: Update): Promise<void> => {
    if (!update) await mindUnaskedIndex(corpus, options);
  };

  /** Opens the index once more; the one that was open before is given back when the new one is there. */
  const open = (update?: Update): Promise<OpenedIndex> => {
    if (isClosed) return Promise.reject(new Error("the corpus has been closed"));
    const before = opened;
    mark = commitMark(corpus.indexFolder);
    const next = mindful(update)
      .then(() => openCorpusIndex(corpus, { ...options, ...(update && { update }) }))
      .then((one) => nonEmpty(one, corpus));
    opened = next;
    next.then(
      () => before?.then(closeIndex, () => {}),
      // The next question is put to what there was before, or tries again.
      () => {
        if (opened === next) opened = before;
      },
    );
    return next;
  };
  const current = (): Promise<OpenedIndex> => opened ?? open();

  const renew = async (): Promise<void> => {
    if (opened && commitMark(corpus.indexFolder) !== mark) open();
    await current();
  };

  return {
    corpus,
    listener: options,
    async ready() {
      await current();
    },
    async ask(answer) {
      const asked = current();
      try {
        return answer((await asked).index);
      } catch (error) {
        if (!(error instanceof DamageError)) throw error;
        // Of several questions that meet the damage, the first has the index built again.
        if (opened === asked) {
          options.onRemark?.({ kind: "index-damaged", reason: error.reason });
          open("rebuild");
        }
        return answer((await current()).index);
      }
    },
    update: (how = "changes") => open(how),
    renew,
    async takeIn() {
      await renew();
      const asked = current();
      const { root, listing } = corpus;
      const hasChanged = (await asked).index.hasAged({ root, listing, checkUpTo: CHECK_UP_TO });
      // Of several questions, the first has the changes taken in, and the others wait for it.
      if (hasChanged && opened === asked) open("changes");
      await current();
    },
    close() {
      opened?.then(closeIndex, () => {});
      isClosed = true;
      opened = undefined;
    },
  };
}

function closeIndex({ index }: OpenedIndex): void {
  index.close();
}

function nonEmpty(opened: OpenedIndex, { root }: FoundCorpus): OpenedIndex {
  if (opened.index.count.papers > 0) return opened;
  closeIndex(opened);
  throw noPapersIn(root);
}
