import { z } from "zod";
import { findIn, queryFrom, wordsIn } from "../../app/search.ts";
import { printable } from "../../render/printable.ts";
import type { Filters } from "../../search/query/filters.ts";
import { type FacetName, facetNames } from "../../search/rank/facet-names.ts";
import type { FacetCount } from "../../search/rank/facets.ts";
import { filterArguments, filtersIn } from "../arguments.ts";
import type { Texts } from "../texts.ts";
import { type Context, tool } from "../tool.ts";

// Values of each facet: committees and senders have hundreds.
const MOST_VALUES = 40;
// Values of each year, and years: each is a search of its own.
const MOST_A_YEAR = 10;
const MOST_YEARS = 30;

/** Counts papers without listing them. */
export const facetsTool = (texts: Texts) =>
  tool({
    name: "facets",
    ...texts.tools.facets,
    input: z.strictObject({
      ...filterArguments(texts),
      by: z.array(z.enum(facetNames)).min(1).default(["year"]).describe(texts.arguments.by),
      per_year: z.boolean().default(false).describe(texts.arguments.perYear),
    }),
    async answer(given, { session }) {
      const { query = "", by, per_year } = given;
      const filters = filtersIn(given);
      const { parties } = wordsIn(session);
      const how = { typed: query, limit: 1, isFolded: false };
      const count = (facets: readonly FacetName[], more: Filters = {}) => {
        // Neither words nor filters: all papers count.
        const asked = queryFrom(query, { ...filters, ...more }, parties);
        return findIn(session, asked, { ...how, facets });
      };
      const names = per_year ? [...new Set<FacetName>([...by, "year"])] : by;
      const { total, facets = {} } = await count(names);
      const others = by.filter((name) => name !== "year");
      const years = per_year ? (facets.year ?? []).slice(0, MOST_YEARS) : [];
      const perYear: Year[] = [];
      for (const [year] of years) {
        const { from = "", to = "9999" } = filters;
        const [first, last] = [`${year}-01-01`, `${year}-12-31`];
        const within = { from: from > first ? from : first, to: to < last ? to : last };
        const { total: papers, facets: counted = {} } = await count(others, within);
        perYear.push({ year, papers, values: others.map((name) => ({ name, counts: counted[name] ?? [] })) });
      }
      const values = by.map((name) => ({ name, counts: facets[name] ?? [] }));
      return {
        text: [
          total === 0 ? texts.noHits : texts.counted({ total }),
          ...values.map(({ name, counts }) => `${name}: ${countsText(counts, MOST_VALUES, texts)}`),
          ...perYear.map(
            ({ year, papers, values: of }) =>
              `${year} (${papers}): ${of.map(({ counts }) => countsText(counts, MOST_A_YEAR, texts)).join(" | ")}`,
          ),
        ].join("\n"),
        data: {
          total,
          facets: Object.fromEntries(values.map(({ name, counts }) => [name, countsData(counts, MOST_VALUES)])),
          ...(per_year && {
            years: perYear.map(({ year, papers, values: of }) => ({
              ...{ year, papers },
              ...Object.fromEntries(of.map(({ name, counts }) => [name, countsData(counts, MOST_A_YEAR)])),
            })),
          }),
        },
      };
    },
  });

interface Year {
  readonly year: string;
  readonly papers: number;
  readonly values: ReadonlyArray<{ readonly name: FacetName; readonly counts: readonly FacetCount[] }>;
}

function countsText(counts: readonly FacetCount[], most: number, texts: Context["texts"]): string {
  const shown = counts.slice(0, most).map(([value, papers]) => `${printable(value)} ${papers}`);
  return [...shown, ...(counts.length > most ? [texts.more({ more: counts.length - most })] : [])].join(", ");
}

function countsData(counts: readonly FacetCount[], most: number): object {
  return {
    values: counts.slice(0, most).map(([value, papers]) => ({ value: printable(value), papers })),
    of: counts.length,
  };
}
