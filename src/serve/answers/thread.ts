import { type FoundThread, thread, threadOfFile } from "../../app/thread/thread.ts";
import { UserError } from "../../app/user-error.ts";
import { RefusedError } from "../refusal.ts";
import { json, type Route } from "./answer.ts";

/** `/api/thread`: what `drs thread --json` prints. */
export const threadRoute: Route = {
  takes: ["number", "file"],
  async answer({ session, parameters }) {
    const file = parameters.text("file");
    if (file !== undefined) {
      const found = await threadOfFile(session, file);
      if (!found) throw new RefusedError({ kind: "no-such-file", file });
      return json(found);
    }
    const number = parameters.needed("number");
    return json(threadIn(await thread(session, number), number));
  },
};

function threadIn(answer: FoundThread, typed: string) {
  switch (answer.found) {
    case "thread":
      return answer.thread;
    case "several":
      throw new UserError({ kind: "ambiguous-number", typed, numbers: answer.numbers });
    case "nothing":
      throw new RefusedError({ kind: "no-such-paper", typed, near: answer.near });
  }
}
