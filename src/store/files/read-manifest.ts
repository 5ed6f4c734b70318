import { closeSync, fstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isTrusted } from "../../corpus/trust.ts";
import { DamageError } from "../format/damage.ts";
import { checksumOf, formatVersion, type Manifest, manifestFile } from "./manifest.ts";
import { isManifest } from "./manifest-shape.ts";
import { openOwnFile } from "./own-file.ts";
import { refusalOf } from "./refusal.ts";
import { wasWrittenHere } from "./written-indexes.ts";

/** What a folder says of its index. */
export type ManifestReading =
  | { readonly found: "manifest"; readonly manifest: Manifest }
  /** None, or one of another version of drs. */
  | { readonly found: "none" }
  /** There is one, and it is not what was written. */
  | { readonly found: "damage" }
  /** There is one that this user's drs did not write on this machine, see `written-indexes.ts`. */
  | { readonly found: "foreign"; readonly manifest: Manifest }
  /** The system does not let it be read. */
  | { readonly found: "unreadable"; readonly why: Error };

// Bytes. That of a city has some ten thousand, and more only where thousands of files cannot be read.
const LARGEST = 64 * 1024 * 1024;

export function readManifest(folder: string): ManifestReading {
  let text: string;
  try {
    if (refusalOf(folder) !== undefined) return { found: "none" };
    text = readText(join(folder, manifestFile));
  } catch (error) {
    if (error instanceof DamageError) return { found: "damage" };
    // A folder below a file is none that was ever written to.
    const isMissing = ["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code));
    return isMissing ? { found: "none" } : { found: "unreadable", why: error as Error };
  }
  const manifest = manifestIn(text);
  if (typeof manifest === "string") return { found: manifest };
  if (isTrusted() || wasWrittenHere({ folder, id: manifest.files.file, text })) return { found: "manifest", manifest };
  // A run that has put another in its place meanwhile has forgotten this one.
  return isStill(text, folder) ? { found: "foreign", manifest } : readManifest(folder);
}

function isStill(text: string, folder: string): boolean {
  try {
    return readText(join(folder, manifestFile)) === text;
  } catch {
    return false;
  }
}

// A command reads it to find the corpus, then its town, then the files.
let last: { readonly text: string; readonly read: Manifest | "none" | "damage" } | undefined;

/** The manifest that a text is, or why it is none. */
function manifestIn(text: string): Manifest | "none" | "damage" {
  if (last?.text !== text) last = { text, read: checked(text) };
  return last.read;
}

function checked(text: string): Manifest | "none" | "damage" {
  const [, json, checksum] = /^([^\n]*)\n([0-9a-f]{8})\n$/.exec(text) ?? [];
  if (json === undefined || checksum !== checksumOf(json)) return isFirstFormat(text) ? "none" : "damage";
  const manifest = parse(json);
  if (isOfAnotherFormat(manifest)) return "none";
  return isManifest(manifest) ? manifest : "damage";
}

/** @throws DamageError if it is no file, or none that was ever written; a system error */
function readText(file: string): string {
  const handle = openOwnFile(file);
  try {
    if (fstatSync(handle).size > LARGEST) throw new DamageError(manifestFile, { id: "damaged-too-large" });
    return readFileSync(handle, "utf8");
  } finally {
    closeSync(handle);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isOfAnotherFormat(manifest: unknown): boolean {
  const format = typeof manifest === "object" && manifest !== null && "format" in manifest && manifest.format;
  return Number.isInteger(format) && format !== formatVersion;
}

/** Before format 2 a manifest was one line of JSON. */
function isFirstFormat(text: string): boolean {
  return /^\{"format":1,[^\n]*\}$/.test(text);
}
