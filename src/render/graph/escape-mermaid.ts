/** Signs as Mermaid's character codes (`#35;`), so that text can neither end a label nor begin HTML. */
export function escapeMermaid(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,/-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
