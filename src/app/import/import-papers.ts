import { availableParallelism } from "node:os";
import { type Conversion, type ConvertedText, failed } from "../../import/conversion.ts";
import { type Converter, startConverters } from "../../import/converter.ts";
import { inOtherWords, type Message } from "../../language/message.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { parseText } from "../parse-text.ts";
import type { Listener } from "../remark.ts";
import { UserError } from "../user-error.ts";
import { findDocuments } from "./find-documents.ts";
import { type ImportFolder, openImportFolder, type Written } from "./import-folder.ts";
import { findOcr, type Ocr, readPictures } from "./ocr.ts";
import { type ReadDocument, readDocuments } from "./read-documents.ts";
import { townOfImport } from "./town-of-import.ts";

export interface ImportRequest {
  /** Files, folders and archives. */
  readonly sources: readonly string[];
  /** A document that is not on the disk, such as standard input. */
  readonly piped?: { readonly name: string; readonly bytes: Uint8Array };
  /** The folder that the papers are written into. */
  readonly into: string;
  /** Whether links may lead out of the folders that are named. */
  readonly follow?: boolean;
  /** Name of the town, for numbers in names of files; what settings or papers show, unless told. */
  readonly municipality?: string;
  /** Whether pages without text are read by a program for that. */
  readonly ocr?: boolean;
  /** Whether nothing is to be written. */
  readonly isRehearsal?: boolean;
}

/** What became of a document. */
export type ImportOutcome = { readonly source: string } & (
  | {
      /** `same`: a paper was made of the same bytes, from another source. */
      readonly kind: Written | "same";
      readonly file: string;
      readonly pages?: number;
      /** Pages that are pictures, from 1. */
      readonly pagesWithoutText?: readonly number[];
    }
  | { readonly kind: "scan"; readonly pages: number }
  | { readonly kind: "failed"; readonly reason: Message }
);

// Texts that are read before the first is written, to see whose they are.
const ENOUGH = 50;

/**
 * Makes papers of documents: a file for each in the folder, named for the paper's number and subject. Documents that are there
 * already and did not change are not read again.
 *
 * @returns what became of each, in the order of their sources
 * @throws UserError if there is nothing to import, or a file cannot be written
 */
export async function importPapers(request: ImportRequest & Listener): Promise<ImportOutcome[]> {
  const { sources, piped, into, follow, isRehearsal, onProgress } = request;
  const { paths, problems } = findDocuments(sources, into, follow);
  if (paths.length === 0 && problems.length === 0 && !piped) throw new UserError({ kind: "no-documents" });
  const folder = openImportFolder(into, isRehearsal === undefined ? {} : { isRehearsal });
  const threads = availableParallelism();
  const converter = startConverters(threads);
  const ocr = request.ocr ? findOcr() : undefined;
  const outcomes: ImportOutcome[] = problems.map(({ file, message }) => ({
    source: file,
    kind: "failed",
    reason: message,
  }));
  const writer = startWriter(request, folder);
  const under: Promise<Converted>[] = [];
  let done = 0;
  const settle = async (): Promise<void> => {
    const next = await under.shift();
    if (!next) return;
    outcomes.push(...writer.take(next));
    onProgress?.(++done, paths.length);
  };
  try {
    for await (const document of documentsOf(paths, request)) {
      under.push(convert(document, { folder, converter, ocr }));
      if (under.length >= 2 * threads) await settle();
    }
    while (under.length > 0) await settle();
    return [...outcomes, ...writer.end()];
  } finally {
    await converter.close();
  }
}

async function* documentsOf(paths: readonly string[], { piped, into }: ImportRequest): AsyncGenerator<ReadDocument> {
  if (piped) {
    const { name, bytes } = piped;
    // What is piped in has no place of its own: what it is tells it from others.
    yield { source: `${name} ${(await hashOf(bytes)).slice(0, 12)}`, shownAs: name, name, content: { bytes } };
  }
  yield* readDocuments(paths, into);
}

interface Converted {
  readonly document: ReadDocument;
  readonly sha256?: string;
  readonly result: Conversion | { readonly kind: "known" };
}

interface Converting {
  readonly folder: ImportFolder;
  readonly converter: Converter;
  readonly ocr: Ocr | undefined;
}

async function convert(document: ReadDocument, { folder, converter, ocr }: Converting): Promise<Converted> {
  const { content, source, name } = document;
  if (!("bytes" in content)) return { document, result: { kind: "failed", reason: content.reason } };
  const { bytes } = content;
  const sha256 = await hashOf(bytes);
  const about = { document: { ...document, content: { bytes: new Uint8Array() } }, sha256 };
  const isKnown = folder.ofSource(source)?.sha256 === sha256 || folder.ofBytes(sha256) !== undefined;
  if (isKnown) return { ...about, result: { kind: "known" } };
  const conversion = await converter.convert({ bytes, name });
  if (!ocr) return { ...about, result: conversion };
  try {
    return { ...about, result: await readPictures({ conversion, bytes, name }, { ocr, converter }) };
  } catch (error) {
    return { ...about, result: failed(inOtherWords(error instanceof Error ? error.message : String(error))) };
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  // By the global: a module that is imported is loaded in every run.
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)).toString("hex");
}

interface Writer {
  /** Takes a document that was converted, and says what became of those that are done with. */
  take(converted: Converted): ImportOutcome[];
  /** Says what became of the others. */
  end(): ImportOutcome[];
}

/** Holds back the first texts until there are enough to see which town they are of. */
function startWriter(request: ImportRequest, folder: ImportFolder): Writer {
  let held: Converted[] | undefined = [];
  let town: Municipality | undefined;
  const release = (): ImportOutcome[] => {
    const all = held ?? [];
    held = undefined;
    const texts = all.flatMap(({ result }) => (result.kind === "text" ? result.text : []));
    town = townOfImport(request, texts);
    return all.map((one) => outcomeOf(one, folder, town));
  };
  return {
    take(converted) {
      if (!held) return [outcomeOf(converted, folder, town)];
      held.push(converted);
      return held.length >= ENOUGH ? release() : [];
    },
    end: () => (held ? release() : []),
  };
}

function outcomeOf(
  { document, sha256 = "", result }: Converted,
  folder: ImportFolder,
  town: Municipality | undefined,
): ImportOutcome {
  const source = document.shownAs;
  const known = folder.ofSource(document.source);
  const same = known?.sha256 === sha256 ? known : folder.ofBytes(sha256);
  if (same) return { source, kind: same === known ? "unchanged" : "same", file: same.file };
  switch (result.kind) {
    case "known":
      throw new Error(`${source} was known a moment ago`);
    case "scan":
      return { source, kind: "scan", pages: result.pages };
    case "failed":
      return { source, kind: "failed", reason: result.reason };
    case "text": {
      const { text, pages, title, pagesWithoutText } = result;
      const namedFor = namesOf(result, document.name, town);
      const { file, how } = folder.write({ source: document.source, sha256, text, pages, title }, namedFor);
      return {
        ...{ source, kind: how, file },
        ...(pages !== undefined && { pages }),
        ...(pagesWithoutText.length > 0 && { pagesWithoutText }),
      };
    }
  }
}

/** What the paper says of itself, or else its metadata and its file's name. */
function namesOf({ text, title }: ConvertedText, name: string, town: Municipality | undefined) {
  const otherwise = name.replace(/^.*[/\\]/, "").replace(/\.\w{1,5}$/, "");
  if (!town) return { subject: title, otherwise };
  const { drucksache, betreff } = parseText(text, town, name);
  return { drucksache, subject: betreff ?? title, otherwise };
}
