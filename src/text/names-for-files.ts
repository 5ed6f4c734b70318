const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

// Longer names are cut, in characters: file systems end at 255 bytes, and endings follow.
const LONGEST = 100;

/**
 * A text as a name that is safe in every file system and in every URL: letters and digits without accents, `-`, `_`, `.`;
 * it neither begins nor ends with a dot.
 */
export function fileNameOf(text: string): string {
  const latin = text
    .normalize("NFC")
    .replace(/[äöüß]/g, (letter) => plain[letter] ?? letter)
    .replace(/([ÄÖÜ])(\p{Ll}?)/gu, (_, letter: string, next: string) => {
      const two = plain[letter.toLowerCase()] ?? letter;
      return next === "" ? two.toUpperCase() : `${two.charAt(0).toUpperCase()}${two.slice(1)}${next}`;
    })
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  const name = latin
    .replace(/[/\\]+/g, "_")
    .replace(/[^\w.-]+/g, "-")
    .replace(/-{2,}/g, "-")
    .slice(0, LONGEST)
    .replace(/^[.-]+|[.-]+$/g, "");
  return name === "" ? "x" : name;
}

/**
 * A name for each key, no two alike on any file system: whoever comes later gets a number.
 *
 * @param keys in an order that says who comes first; the same key twice gets one name
 */
export function uniqueNames(keys: Iterable<string>, nameOf = fileNameOf): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    if (names.has(key)) continue;
    const base = nameOf(key);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`;
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return names;
}
