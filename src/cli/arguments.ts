import { InvalidArgumentError } from "commander";
import type { Catalogue } from "../language/catalogue.ts";
import { municipalities } from "../municipality/municipalities.ts";
import { type PaperKind, paperKinds } from "../paper/record.ts";
import { type ReportFormat, reportFormats } from "../render/report/formats.ts";
import { askedWords } from "../search/query/asked-words.ts";
import { type Period, periodOf } from "../search/query/period.ts";
import { type FacetName, facetNames } from "../search/rank/facet-names.ts";

type Usage = Catalogue["usage"];

/*
 * Each of these is given the texts of a language, to say what is wrong, and reads what was typed then.
 */

/** A count from 1. */
export const parseLimit =
  ({ takesCount }: Usage) =>
  (text: string): number => {
    if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError(takesCount);
    return Number(text);
  };

/** A report to write beside the one that is printed. */
export interface Output {
  readonly format: ReportFormat;
  readonly path: string;
}

/** One more report to write: `sarif=refs.sarif`. */
export const parseOutput =
  ({ takesOutput }: Usage) =>
  (text: string, others: readonly Output[] = []): readonly Output[] => {
    const [, name, path] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
    const format = reportFormats.find((one) => one === name);
    if (!format || path === undefined) throw new InvalidArgumentError(takesOutput({ formats: reportFormats }));
    return [...others, { format, path }];
  };

/** A kind as the record names it or as papers print it: `aenderungsantrag`, `Anfrage (öffentlich)`. */
export const parseKind =
  ({ takesKind }: Usage) =>
  (written: string): PaperKind => {
    const text = written.replace(/ *\((?:nicht[- ]?)?öffentlich\)$/i, "");
    const printed = municipalities.flatMap(({ kinds }) => Object.entries(kinds));
    const slug = printed.find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1] ?? text.toLowerCase();
    const kind = paperKinds.find((name) => name === slug);
    if (!kind) throw new InvalidArgumentError(takesKind({ kinds: paperKinds }));
    return kind;
  };

// Names of groups and committees are shorter.
const MOST_WORDS = 32;

/** Words of a name. */
export const parseName =
  ({ takesWords }: Usage) =>
  (text: string): string => {
    const { length } = askedWords(text);
    if (length === 0 || length > MOST_WORDS) throw new InvalidArgumentError(takesWords({ most: MOST_WORDS }));
    return text;
  };

/** A span of time as days: `60d`, `8w`. */
export const parseDays =
  ({ takesDays }: Usage) =>
  (text: string): number => {
    const [, count, unit] = /^(\d{1,5})([dw])$/.exec(text) ?? [];
    if (count === undefined) throw new InvalidArgumentError(takesDays);
    return Number(count) * (unit === "w" ? 7 : 1);
  };

/** The first day of a day, month or year: `2024`, `2024-03`, `2024-03-05`, `05.03.2024`. */
export const parseFrom =
  (usage: Usage) =>
  (text: string): string =>
    periodFrom(text, usage).from;

/** The last day of the same. */
export const parseTo =
  (usage: Usage) =>
  (text: string): string =>
    periodFrom(text, usage).to;

function periodFrom(text: string, { takesPeriod }: Usage): Required<Period> {
  const { from, to } = periodOf(text) ?? {};
  if (from === undefined || to === undefined) throw new InvalidArgumentError(takesPeriod);
  return { from, to };
}

/** Names of facets, separated by commas. */
export const parseFacets =
  ({ takesFacets }: Usage) =>
  (text: string): FacetName[] =>
    text.split(",").map((typed) => {
      const name = facetNames.find((one) => one === typed.trim());
      if (!name) throw new InvalidArgumentError(takesFacets({ names: facetNames }));
      return name;
    });
