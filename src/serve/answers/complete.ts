import { suggestAsTyped } from "../../app/suggest-as-typed.ts";
import { json, type Route } from "./answer.ts";

// Nobody wants a longer text completed.
const LONGEST = 200;

/** `/api/complete`: what somebody may mean who types. */
export const completeRoute: Route = {
  takes: ["q"],
  async answer({ session, parameters }) {
    const typed = parameters.text("q", LONGEST) ?? "";
    return json({ query: typed, completions: await suggestAsTyped(session, typed) });
  },
};
