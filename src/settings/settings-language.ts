import { join } from "node:path";
import { readBytes } from "../corpus/read-bytes.ts";
import { type Language, languages } from "../language/language.ts";
import { settingsFile } from "./settings.ts";

// As large as settings may be.
const LARGEST = 1024 * 1024;

// `language: de`, `language: "en" # for the press`. Not, inside another key: `  language: de`.
const line = /^language:[ \t]*(["']?)([a-z]+)\1[ \t]*(?:#.*)?\r?$/m;

/**
 * The language that a corpus' settings ask for. It is read without the rest, because mistakes in the rest are said in this
 * language.
 */
export function settingsLanguage(root: string): Language | undefined {
  const file = readBytes(join(root, settingsFile), LARGEST);
  if (!("bytes" in file)) return undefined;
  const asked = line.exec(Buffer.from(file.bytes).toString())?.[2];
  return languages.find((language) => language === asked);
}
