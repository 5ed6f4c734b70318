export { shownLine, shownText } from "../text/shown-text.ts";
