import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Invented papers of Braunschweig, the same ones each time: questions with answers, motions, proposals that cite one another. Enough
 * of them that words are rare and common, and that more match than are looked at.
 */
const things = [
  ...["Radwege", "Kindertagesstätten", "Straßenbeleuchtung", "Sporthalle", "Bürger*innenbeteiligung", "Klimaschutz"],
  ...["Zweitwohnungssteuer", "Grünflächenpflege", "Schulhofsanierung", "Hundesteuersatzung", "Parkraumbewirtschaftung"],
];
const places = ["Weststadt", "Lehndorf", "Querum", "Gliesmarode", "Kralenriede", "Stöckheim", "Rüningen"];
const senders = ["CDU-Fraktion", "SPD-Fraktion", "Fraktion Bündnis 90/Die Grünen", "FDP-Fraktion", "Dezernat III"];
const sentences = [
  "Die Verwaltung wird gebeten, den Zustand zu prüfen und zu berichten.",
  "Der Ausschuss hat die Kosten der Sanierung bereits im vergangenen Jahr beraten.",
  "Für die Regionale Vernetzung stehen im Haushalt keine Mittel bereit.",
  "Anwohnerinnen und Anwohner beklagen den Lärm der Baustelle.",
  "Die Beleuchtung der Geh- und Radwege ist unzureichend.",
  "Eine Förderung durch das Land Niedersachsen ist beantragt.",
  "Die Kita-Gebühren bleiben unverändert.",
];

/** A corpus of so many invented papers, in a folder of its own. */
export function writePapers(count: number): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-engine-papers-"));
  writeInto(folder, 0, count);
  return folder;
}

/** Writes the papers of these numbers, each always the same. @param more text that is added to each */
export function writeInto(folder: string, from: number, to: number, more = ""): void {
  mkdirSync(folder, { recursive: true });
  for (let i = from; i < to; i++) writeFileSync(join(folder, `${numberOf(i)}.md`), `${paperOf(i)}${more}`);
}

export const numberOf = (i: number): string => `25-${10_000 + i}`;

function paperOf(i: number): string {
  const one = <Value>(values: readonly Value[], step: number): Value =>
    values[(i * step + (i >> 3)) % values.length] as Value;
  const kind = one(["Anfrage", "Antrag", "Beschlussvorlage", "Mitteilung"], 1);
  const day = `${String((i % 27) + 1).padStart(2, "0")}.${String((i % 12) + 1).padStart(2, "0")}.202${i % 5}`;
  const cited = i < 7 ? "" : `\nSiehe auch die Drucksache ${numberOf(i - 7 + (i % 3))}.\n`;
  const asked = kind === "Anfrage" ? "\n1. Wie hoch sind die Kosten?\n2. Wann wird begonnen?\n" : "";
  return `Absender:

**${one(senders, 3)}**

**${numberOf(i)}**
${kind} (öffentlich)

Betreff:
**${one(things, 5)} in ${one(places, 2)}**

Datum:

${day}

Beratungsfolge:

Ausschuss für ${one(["Planung", "Soziales", "Umwelt"], 1)} (Entscheidung)

Status

${day}

Ö

**Sachverhalt:**

${Array.from({ length: (i % 4) + 1 }, (_, n) => sentences[(i * (n + 2) + n) % sentences.length]).join("\n")}
${asked}${cited}`;
}
