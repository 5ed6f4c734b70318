import { type SearchRequest, search } from "../../app/search.ts";
import { unanswered } from "../../app/unanswered.ts";
import { searchToJson } from "../../render/search-json.ts";
import { facetNames } from "../../search/rank/facet-names.ts";
import { orders } from "../../search/rank/orders.ts";
import type { SearchResult } from "../../search/search-result.ts";
import type { Parameters } from "../parameters.ts";
import { present } from "../present.ts";
import { json, type Route } from "./answer.ts";

const filters = ["kind", "sender", "committee", "from", "to"];
const shown = ["sort", "facets", "explain", "fold", "literal", "any", "limit", "offset"];

/** `/api/search`: what `drs search --json` prints. */
export const searchRoute: Route = {
  takes: ["q", ...filters, ...shown],
  async answer({ session, parameters, language }) {
    const page = pageIn(parameters);
    const result = await search(session, parameters.text("q") ?? "", requestIn(parameters, page));
    return json(searchToJson(fromOffset(result, page), undefined, language));
  },
};

/** `/api/unanswered`: what `drs search --unanswered --json` prints. */
export const unansweredRoute: Route = {
  takes: ["q", ...filters, ...shown, "older-than"],
  async answer({ session, parameters, language, today }) {
    const page = pageIn(parameters, MOST_QUESTIONS);
    const minDays = parameters.days("older-than");
    const result = await unanswered(session, {
      ...requestIn(parameters, page),
      query: parameters.text("q") ?? "",
      ...(minDays !== undefined && { minDays }),
      ...(today !== undefined && { today }),
    });
    return json(searchToJson(fromOffset(result, page), result.today, language));
  },
};

interface Page {
  readonly limit: number;
  readonly offset: number;
}

// Hits that may be asked for, those before the first one among them: for each of them some papers are read.
const MOST_HITS = 500;
// All open questions are one table.
const MOST_QUESTIONS = 20_000;
const USUAL = 10;

function pageIn(parameters: Parameters, most = MOST_HITS): Page {
  const offset = parameters.count("offset", { least: 0, most: most - 1 }) ?? 0;
  const limit = parameters.count("limit", { most: most - offset }) ?? Math.min(USUAL, most - offset);
  return { limit, offset };
}

function requestIn(parameters: Parameters, { limit, offset }: Page): SearchRequest {
  const given = {
    kind: parameters.kind("kind"),
    sender: parameters.words("sender"),
    committee: parameters.words("committee"),
    from: parameters.day("from", "from"),
    to: parameters.day("to", "to"),
    sort: parameters.choice("sort", ["score", ...orders] as const),
    facets: parameters.choices("facets", facetNames),
    explain: parameters.flag("explain"),
    isFolded: parameters.flag("fold"),
    isLiteral: parameters.flag("literal"),
    needsAll: parameters.flag("any") === false ? true : undefined,
  };
  return { ...present(given), limit: limit + offset };
}

function fromOffset<Result extends SearchResult>(result: Result, { offset }: Page): Result {
  return { ...result, hits: result.hits.slice(offset) };
}
