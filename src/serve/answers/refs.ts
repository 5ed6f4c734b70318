import { check } from "../../app/check/check.ts";
import { checkToJson } from "../../render/report/json.ts";
import { json, type Route } from "./answer.ts";

/** `/api/refs`: what `drs refs NUMBER --json` prints. */
export const refsRoute: Route = {
  takes: ["number"],
  async answer({ session, parameters, language, today }) {
    const number = parameters.needed("number");
    const day = today === undefined ? {} : { today };
    return json(checkToJson(await check(session, { targets: [number], areNumbers: true, language, ...day })));
  },
};

/** `/api/findings`: what `drs refs --json` prints. */
export const findingsRoute: Route = {
  takes: [],
  async answer({ session, language, today }) {
    return json(checkToJson(await check(session, { language, ...(today !== undefined && { today }) })));
  },
};
