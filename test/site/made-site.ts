import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSession } from "../../src/app/session.ts";
import { writeSite } from "../../src/app/site/write-site.ts";
import { sampleCorpus } from "../serve/served.ts";

/** A static site, and the corpus that it was made of. */
export interface MadeSite {
  readonly corpus: string;
  readonly out: string;
  end(): void;
}

/** Makes one of the sample corpus and some more papers. */
export async function makeSite(): Promise<MadeSite> {
  const corpus = sampleCorpus();
  for (let i = 0; i < 40; i++) writeFileSync(join(corpus, `25-3${String(i).padStart(4, "0")}.md`), paper(i));
  const out = mkdtempSync(join(realpathSync(tmpdir()), "drs-site-"));
  const session = startSession({ path: corpus });
  await writeSite(session, { folder: out, language: "en" });
  session.close();
  return {
    corpus,
    out,
    end() {
      for (const folder of [corpus, out]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Some papers of one matter, some with a word that others misspell. */
function paper(i: number): string {
  const word = i % 8 === 0 ? "Radschnellweg" : "Radweg";
  return `${i % 2 ? "Antrag" : "Anfrage"}\n\nAbsender: SPD-Fraktion\nDatum: 0${(i % 9) + 1}.03.2025\n\nBetreff:\n${word} am Ring ${i % 5}\n\nSachverhalt:\n${"Zeile.\n".repeat(i)}Der ${word} in der Straße ${i}, siehe Ds. 25-3000${i % 10}, Schlüßel.\n`;
}
