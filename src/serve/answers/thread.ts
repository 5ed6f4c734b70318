import { thread } from "../../app/thread/thread.ts";
import { UserError } from "../../app/user-error.ts";
import { RefusedError } from "../refusal.ts";
import { json, type Route } from "./answer.ts";

/** `/api/thread`: what `drs thread NUMBER --json` prints. */
export const threadRoute: Route = {
  takes: ["number"],
  async answer({ session, parameters }) {
    const typed = parameters.text("number");
    if (typed === undefined) throw new RefusedError({ kind: "missing-parameter", name: "number" });
    const answer = await thread(session, typed);
    if (answer.found === "thread") return json(answer.thread);
    if (answer.found === "several") throw new UserError({ kind: "ambiguous-number", typed, numbers: answer.numbers });
    throw new RefusedError({ kind: "no-such-paper", typed, near: answer.near });
  },
};
