/** Letters as they are written: two dots that stand beside their letter on it, ligatures as letters, hyphens as such. */
export function composed(text: string): string {
  return (
    text
      .replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize("NFKC"))
      // Most programs print the dots after the letter, TeX before it.
      .replace(/([aouAOU])(?:\u00A8| ?\u0308)/g, "$1\u0308")
      .replace(/\u00A8 ?([aouAOU])/g, "$1\u0308")
      .replace(/\u00AD$/, "-")
      .replace(/\u00AD/g, "")
      .normalize("NFC")
  );
}
