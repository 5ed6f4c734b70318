import { type Language, languages } from "../language/language.ts";

/** The language that an address asks for by `lang`, or else the first of ours that a browser prefers. */
export function askedLanguage({ searchParams }: URL, accepted = ""): Language | undefined {
  const asked = languages.find((one) => one === searchParams.get("lang"));
  return asked ?? preferred(accepted.slice(0, LONGEST));
}

// In characters: browsers send some fifty.
const LONGEST = 1_000;

/** `de-DE,de;q=0.9,en;q=0.8` */
function preferred(accepted: string): Language | undefined {
  const wanted = accepted.split(",").flatMap((one, at) => {
    const [, name = "", worth = "1"] = /^\s*([a-z]+)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(one) ?? [];
    const language = languages.find((known) => known === name.toLowerCase());
    return language && Number(worth) > 0 ? [{ language, at, worth: Number(worth) }] : [];
  });
  const [best] = wanted.sort((a, b) => b.worth - a.worth || a.at - b.at);
  return best?.language;
}
