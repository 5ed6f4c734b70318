import type { matterHelp as english } from "../english/matter-help.ts";

/** Was die Hilfe zu den Befehlen sagt, die einer Sache folgen. */
export const matterHelp: typeof english = {
  thread: {
    about: "was aus einer Sache wurde: ihre Drucksachen, Sitzungen und Beschlüsse nach der Zeit",
    number: "die Nummer einer ihrer Drucksachen, oder deren Datei",
  },
};
