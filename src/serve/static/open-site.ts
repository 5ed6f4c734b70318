import type { FoundCorpus } from "../../app/find-corpus.ts";
import type { PaperReader } from "../../app/paper-reader.ts";
import type { Session } from "../../app/session.ts";
import type { SiteDescription } from "../../app/site/site-description.ts";
import type { Language } from "../../language/language.ts";
import { completeFrom } from "../../search/complete/common-words.ts";
import { noSettings } from "../../settings/settings.ts";
import { type FetchBytes, GoneError, openRemote, unpackWords } from "../../store/index.ts";
import { askedLanguage } from "../asked-language.ts";
import { failureReply } from "../failure-reply.ts";
import { findReply } from "../find-reply.ts";
import type { Reply } from "../reply.ts";
import { LineError } from "./fetch-pieces.ts";

/** Answers what a server would, from files alone. */
export interface Site {
  /** Fetches what every answer needs, once: the first one comes sooner. */
  ready(): Promise<void>;
  /**
   * @param path with what is asked, as below a server: `/api/search?q=radweg`
   * @throws an error of the line, GoneError
   */
  reply(path: string, how?: { readonly language?: Language; readonly isGone?: () => boolean }): Promise<Reply>;
  /** Words that what was typed may become, from what is there: none before it is. `/api/complete` says more, and later. */
  likely(typed: string): readonly string[];
}

// As many as the page shows.
const MOST_LIKELY = 10;

export function openSite(site: SiteDescription, fetchBytes: FetchBytes): Site {
  const { index, ready: start, answered, textOf, beginningOf, textIn } = openRemote(site, fetchBytes);
  const reader: PaperReader = {
    readText(file) {
      const stored = textIn(file);
      return stored && { file, ...stored, frontMatter: {}, problems: [] };
    },
    fetchText: textOf,
    beginningOf,
  };
  const session: Session = {
    corpus: corpusOf(site, reader),
    listener: {},
    ready: async () => {},
    ask: async (answer) => answer(index),
    update: notHere,
    takeIn: notHere,
    renew: async () => {},
    close: () => {},
  };
  let started: Promise<void> | undefined;
  let complete = completeFrom([]);
  const { file, length } = site.common;
  const fetchCommon = async (): Promise<void> => {
    const { bytes } = await fetchBytes(file, 0, length);
    complete = completeFrom(unpackWords(bytes, file));
  };
  const ready = (): Promise<void> => {
    // After a failure of the line the next one tries again.
    if (started) return started;
    started = start().catch((error) => {
      started = undefined;
      throw error;
    });
    // Nobody waits for these, and a search can do without.
    started.then(fetchCommon).catch(() => {});
    return started;
  };
  return {
    ready,
    likely: (typed) => complete(typed, MOST_LIKELY),
    async reply(path, { language: given = site.language, isGone } = {}) {
      const address = new URL(path, "http://site/");
      const language = askedLanguage(address) ?? given;
      await ready();
      const asked = { session, page: new Map(), language, takeTurn: atOnce };
      const find = async () => (await findReply(address, language, asked)) ?? nobodyWaits();
      return answered(find, isGone).catch((error) => {
        if (error instanceof GoneError || error instanceof LineError) throw error;
        return failureReply(error, language);
      });
    },
  };
}

/** A worker has one page to answer, which takes each answer. */
const atOnce = <Found>(find: () => Promise<Found>): Promise<Found> => find();

function nobodyWaits(): never {
  throw new Error("no answer, since nobody waits for it");
}

function notHere(): Promise<never> {
  return Promise.reject(new Error("a site is not brought up to date by who reads it"));
}

function corpusOf({ municipality, words, parties }: SiteDescription, reader: PaperReader): FoundCorpus {
  return {
    ...{ root: "/", indexFolder: "/", listing: {}, isRecognised: false },
    ...{ municipality, reader, settings: { ...noSettings, words: new Map(words), parties: new Map(parties) } },
  };
}
