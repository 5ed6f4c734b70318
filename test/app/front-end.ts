import { type Corpus, openCorpus } from "../../src/app/open-corpus.ts";
import type { Remark } from "../../src/app/remark.ts";
import { UserError } from "../../src/app/user-error.ts";

/*
 * A front end as thin as any should be: it answers lines such as `search radweg`, `show 25-00001` and `check` from a corpus.
 * It stands for the browser's, the editor's and the assistant's, which have nothing but `app` to go by.
 */
export interface FrontEnd {
  readonly answer: (line: string) => Promise<readonly string[]>;
  readonly remarks: readonly Remark[];
  readonly end: () => void;
}

export async function startFrontEnd(folder: string): Promise<FrontEnd> {
  const remarks: Remark[] = [];
  const corpus = await openCorpus(folder, { onRemark: (remark) => remarks.push(remark) });
  return {
    remarks,
    end: corpus.close,
    answer: async (line) => {
      const [, name = "", rest = ""] = /^(\w+) ?(.*)$/.exec(line) ?? [];
      try {
        return (await commands[name]?.(corpus, rest)) ?? [`there is no command "${name}"`];
      } catch (error) {
        if (error instanceof UserError) return [`${error.mistake.kind}: ${error.message}`];
        throw error;
      }
    },
  };
}

type Run = (corpus: Corpus, rest: string) => Promise<readonly string[]>;

const commands: Readonly<Record<string, Run>> = {
  async search(corpus, query) {
    const { hits, total } = await corpus.search(query);
    return [`${total} found`, ...hits.map(({ paper }) => `${paper.drucksache} ${paper.betreff}`)];
  },
  async show(corpus, number) {
    const shown = await corpus.show(number);
    if (shown.found !== "papers") return [shown.found];
    return shown.papers.map(({ paper, relations: { citedBy } }) => `${paper.betreff}, cited by ${citedBy.length}`);
  },
  async check(corpus, target) {
    const { checked, problems } = await corpus.check(target === "" ? {} : { targets: [target] });
    return [`${checked.citations} checked`, ...problems.map(({ line, message }) => `${line}: ${message}`)];
  },
};
