import { type Listener, remarkText } from "../app/remark.ts";
import type { Language } from "../language/language.ts";
import { printablePath } from "../render/printable.ts";
import { note } from "./output.ts";
import { showProgress } from "./progress.ts";

// What two steps of a command have to say is said once.
const said = new Set<string>();

/** Says on standard error what happens on the way to an answer. */
export function listenerIn(language: Language): Required<Listener> {
  return {
    onRemark(remark) {
      const text = remarkText(remark, language);
      if (text === undefined || said.has(text)) return;
      said.add(text);
      // The name of a file that could not be read stands at the beginning, and may hold line ends.
      note(printablePath(text));
    },
    mayBuild: async (cost) => (await import("./may-build.ts")).mayBuild(cost, language),
    onProgress: (done, total) => showProgress(done, total, language),
  };
}
