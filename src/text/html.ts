import { shownText } from "./shown-text.ts";

/** Text that a page of HTML shows as it is, also within the value of an attribute. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same of text from papers, without what steers a direction of writing or hides. */
export const htmlOf = (text: string): string => escapedHtml(shownText(text));
