import { DamageError, type OpenedIndex, type PaperIndex, type Update } from "../store/index.ts";
import { CHECK_UP_TO, type CorpusOptions, type FoundCorpus, findCorpus } from "./find-corpus.ts";
import { noPapersIn } from "./no-papers.ts";
import { type Freshness, openCorpusIndex } from "./open-index.ts";
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
  /**
   * Takes in what changed since, as far as a look of a few milliseconds shows it: for whoever asks for hours. The look is that of
   * a command, with the folders and newest files of a large corpus.
   */
  renew(): Promise<void>;
  /** Brings the index up to date with the files, however large the corpus is. */
  update(how?: Update): Promise<OpenedIndex>;
  /** Gives back what the system keeps for the index. Nothing can be asked any more. */
  close(): void;
}

/** @throws UserError, SettingsError: see `findCorpus` */
export function startSession(options: CorpusOptions & Listener & { readonly freshness?: Freshness }): Session {
  const corpus = findCorpus(options);
  let opened: Promise<OpenedIndex> | undefined;
  let isClosed = false;

  // Whoever has an index brought up to date has asked for it.
  const mindful = async (update?: Update): Promise<void> => {
    if (!update) await mindUnaskedIndex(corpus, options);
  };

  /** Opens the index once more; the one that was open before is given back when the new one is there. */
  const open = (update?: Update): Promise<OpenedIndex> => {
    if (isClosed) return Promise.reject(new Error("the corpus has been closed"));
    const before = opened;
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
    async renew() {
      const asked = current();
      const { index } = await asked;
      const { root, listing } = corpus;
      // Of several questions, the first has the changes taken in, and the others wait for it.
      if (opened === asked && index.hasAged({ root, listing, checkUpTo: CHECK_UP_TO })) await open("changes");
      else await current();
    },
    update: (how = "changes") => open(how),
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
