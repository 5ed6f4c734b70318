import { printable } from "./printable.ts";

// Addresses that Markdown would turn into links by itself: `https://example.org/a`, `www.example.org`, `kim@example.org`.
// Not: `example.org`, `a@b`, `Ds. 24-20001`.
const address =
  /(?:\b[a-z][a-z\d+.-]{1,30}:\/\/|\bwww\.)[^\s`|\\<>()[\]"']+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/giu;

const markup = /[\\`*_{}[\]<>#|@~!&]/g;

/**
 * Text of a paper as text in Markdown, on one line, also inside a table: no link, picture, mention, table, list or HTML
 * begins in it. Bare addresses become code, which no renderer turns into links.
 */
export function escapeMarkdown(text: string): string {
  const plain = printable(text);
  let escaped = "";
  let read = 0;
  for (const { 0: found, index } of plain.matchAll(address)) {
    escaped += `${escapeMarkup(plain.slice(read, index))}\`${found}\``;
    read = index + found.length;
  }
  return escaped + escapeMarkup(plain.slice(read));
}

function escapeMarkup(text: string): string {
  return text.replace(markup, "\\$&");
}
