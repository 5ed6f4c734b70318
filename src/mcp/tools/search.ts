import { z } from "zod";
import { search } from "../../app/search.ts";
import { orders } from "../../search/rank/orders.ts";
import { cursorArgument, filterArguments, filtersIn, limitArgument } from "../arguments.ts";
import { hitList, hitsUpTo } from "../hit-list.ts";
import type { Texts } from "../texts.ts";
import { tool } from "../tool.ts";

/** Finds papers by words. */
export const searchTool = (texts: Texts) =>
  tool({
    name: "search",
    ...texts.tools.search,
    input: z.strictObject({
      ...filterArguments(texts),
      sort: z
        .enum(["score", ...orders])
        .default("score")
        .describe(texts.arguments.sort),
      folded: z.boolean().default(true).describe(texts.arguments.folded),
      literal: z.boolean().default(false).describe(texts.arguments.literal),
      limit: limitArgument(texts, 10),
      cursor: cursorArgument(texts),
    }),
    async answer(given, context) {
      const { query = "", sort, folded: isFolded, literal: isLiteral } = given;
      const request = { ...filtersIn(given), sort, isFolded, isLiteral, limit: hitsUpTo(given.limit, context) };
      return hitList(await search(context.session, query, request), context);
    },
  });
