import { z } from "zod";
import { unanswered } from "../../app/unanswered.ts";
import { cursorArgument, filterArguments, filtersIn, limitArgument } from "../arguments.ts";
import { hitList, hitsUpTo } from "../hit-list.ts";
import type { Texts } from "../texts.ts";
import { tool } from "../tool.ts";

/** Lists the questions that nothing answers. */
export const unansweredTool = (texts: Texts) =>
  tool({
    name: "unanswered",
    ...texts.tools.unanswered,
    input: z.strictObject({
      ...filterArguments(texts),
      older_than_days: z.number().int().min(0).optional().describe(texts.arguments.olderThanDays),
      limit: limitArgument(texts, 10),
      cursor: cursorArgument(texts),
    }),
    async answer(given, context) {
      const { query = "", older_than_days: minDays } = given;
      const { today } = context;
      const request = {
        ...filtersIn(given),
        query,
        limit: hitsUpTo(given.limit, context),
        ...(minDays !== undefined && { minDays }),
        ...(today !== undefined && { today }),
      };
      const result = await unanswered(context.session, request);
      return hitList(result, context, result.today);
    },
  });
