import { parseYaml, type YamlMistake, type YamlValue } from "../corpus/yaml-tree.ts";
import { languages } from "../language/language.ts";
import type { Message } from "../language/message.ts";
import { municipalities as builtIn } from "../municipality/municipalities.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type Position, positionsIn } from "../text/position.ts";
import { parseFields, parseKnownFields, parseWord, type Report } from "./checked-value.ts";
import { parseMunicipality, type RecordKinds } from "./declared-municipality.ts";
import { parseAllowed, parseKnown, parsePapers, parseSeverities } from "./declared-suppressions.ts";
import { parseWatches } from "./declared-watches.ts";
import { parseOtherWords } from "./declared-words.ts";
import { parseHeldYears } from "./declared-years.ts";
import { parseEditorLink } from "./editor-link.ts";
import { noSettings, type Settings } from "./settings.ts";
import { SettingsError, type SettingsMistake } from "./settings-error.ts";

/**
 * The settings in the text of a settings file.
 * @throws SettingsError naming every mistake, in their order in the file.
 */
export function parseSettings(text: string, file: string, recordKinds: RecordKinds): Settings {
  const place = positionsIn(text);
  const found: { readonly offset: number; readonly message: Message }[] = [];
  const report: Report = (value, message) => found.push({ offset: value.start, message });
  const { value, mistakes } = parseYaml(text);
  for (const mistake of mistakes) found.push({ ...mistake, message: withHint(text, mistake) });
  const settings = value ? toSettings(value, recordKinds, place, report) : noSettings;
  const inOrder = found.sort((a, b) => a.offset - b.offset);
  const [first, ...others] = inOrder.map(({ offset, message }): SettingsMistake => ({ ...place(offset), message }));
  if (first) throw new SettingsError(file, [first, ...others]);
  return settings;
}

/** YAML takes the brace of an unquoted pattern for a mapping, and its own message for that helps nobody. */
function withHint(text: string, { offset, message }: YamlMistake): Message {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  return /pattern:\s*[{[]/.test(line) ? { id: "pattern-needs-quotes", why: message } : message;
}

const settingsKeys = [
  "municipality",
  "papers",
  "holds",
  "known",
  "allow",
  "severity",
  "words",
  "parties",
  "editor",
  "language",
  "watch",
  "municipalities",
] as const;

type Place = (offset: number) => Position;

function toSettings(value: YamlValue, recordKinds: RecordKinds, place: Place, report: Report): Settings {
  const fields = parseKnownFields(value, { id: "the-settings" }, settingsKeys, report);
  const municipalities = fields.municipalities ? toMunicipalities(fields.municipalities, recordKinds, report) : [];
  const names = [...municipalities, ...builtIn].map(({ name }) => name);
  const municipality = fields.municipality && parseWord(fields.municipality, { id: "a-known-town" }, names, report);
  const language = fields.language && parseWord(fields.language, { id: "a-language" }, languages, report);
  const holds = fields.holds && parseHeldYears(fields.holds, report);
  const editor = fields.editor && parseEditorLink(fields.editor, report);
  return {
    ...(municipality !== undefined && { municipality }),
    papers: fields.papers ? parsePapers(fields.papers, report) : noSettings.papers,
    ...(holds && { holds }),
    known: fields.known ? parseKnown(fields.known, place, report) : noSettings.known,
    allow: fields.allow ? parseAllowed(fields.allow, place, report) : noSettings.allow,
    ...(editor !== undefined && { editor }),
    ...(language !== undefined && { language }),
    severity: fields.severity ? parseSeverities(fields.severity, report) : noSettings.severity,
    words: fields.words ? parseOtherWords(fields.words, "words", report) : noSettings.words,
    parties: fields.parties ? parseOtherWords(fields.parties, "parties", report) : noSettings.parties,
    watch: fields.watch ? parseWatches(fields.watch, place, report) : noSettings.watch,
    municipalities,
  };
}

// A corpus is held against all of them to see whose it is.
const MOST_TOWNS = 50;

function toMunicipalities(value: YamlValue, recordKinds: RecordKinds, report: Report): readonly Municipality[] {
  return parseFields(value, "municipalities", report, MOST_TOWNS).flatMap((field) => {
    const name = field.key.text;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      report(field.key, { id: "bad-town-name", name });
    } else if (builtIn.some((municipality) => municipality.name === name)) {
      // Records carry the name: it must mean the same rules in every corpus.
      report(field.key, { id: "town-of-drs", name });
    }
    return parseMunicipality(field, recordKinds, report) ?? [];
  });
}
