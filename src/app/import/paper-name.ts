import { isPaperName } from "../../corpus/paper-path.ts";

/** What a paper's file is named for. */
export interface NamedFor {
  /** The paper's number, as the town writes it. */
  readonly drucksache?: string | undefined;
  readonly subject?: string | undefined;
  /** The name of the file that it came from, where it has neither. */
  readonly otherwise: string;
}

// Some systems take 143 bytes of a name.
const LONGEST_SUBJECT = 60;
const LONGEST_NUMBER = 40;

/**
 * A name for a paper's file, without its ending: number and subject, as far as they are known. It has letters, digits and
 * hyphens only, whatever the data hold: it never leads into another folder.
 */
export function paperName({ drucksache, subject, otherwise }: NamedFor): string {
  const number = slug(drucksache ?? "", { keepsCase: true })
    .slice(0, LONGEST_NUMBER)
    .replace(/-+$/, "");
  const about = short(slug(subject ?? ""));
  const name = [number, about].filter((part) => part !== "").join("-") || short(slug(otherwise));
  return isUsable(name) ? name : `paper-${name}`.replace(/-$/, "");
}

/** Windows keeps some names for devices; a file called `readme` is none of the papers. */
function isUsable(name: string): boolean {
  return name !== "" && isPaperName(`${name}.md`) && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

function slug(text: string, { keepsCase = false } = {}): string {
  const letters = text
    .slice(0, 1_000)
    .normalize("NFC")
    .replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return keepsCase ? letters : letters.toLowerCase();
}

/** Cut between two words, where that leaves some. */
function short(name: string): string {
  if (name.length <= LONGEST_SUBJECT) return name;
  const cut = name.slice(0, LONGEST_SUBJECT + 1);
  const end = cut.lastIndexOf("-");
  return cut.slice(0, end > LONGEST_SUBJECT / 2 ? end : LONGEST_SUBJECT);
}
