import { createHash } from "node:crypto";
import type { Converter } from "../../import/converter.ts";
import type { Message } from "../../language/message.ts";
import { RequestError } from "../../oparl/client/request-error.ts";
import type { Answer, Requests } from "../../oparl/client/requests.ts";
import type { KeptFile } from "../../oparl/read/objects.ts";
import type { Done } from "./state-entry.ts";

/** What was got of a document. */
export type Got =
  | { readonly got: "same"; readonly answer: Answer }
  | ({ readonly got: "text"; readonly text: string } & Pick<
      Done,
      "sha256" | "pages" | "title" | "etag" | "lastModified"
    >)
  | ({ readonly got: "nothing"; readonly why: Message; readonly isPassing: boolean } & Pick<
      Done,
      "etag" | "lastModified"
    >);

export interface GetOptions {
  readonly requests: Requests;
  readonly converter: Converter;
  /** What became of it before, if that may still hold. */
  readonly before?: Done | undefined;
}

// Bytes: plans of whole quarters are large.
const LARGEST = 256 * 1024 * 1024;

/** @throws RequestError if the server does not answer at all */
export async function getDocument(file: KeptFile, { requests, converter, before }: GetOptions): Promise<Got> {
  const { url, mimeType, fileName, name } = file;
  if (url === undefined) return { got: "nothing", why: { id: "no-address" }, isPassing: false };
  let answer: Answer;
  try {
    const { etag, lastModified } = before ?? {};
    answer = await requests.get(url, { accept: "*/*", most: LARGEST, etag, lastModified });
  } catch (error) {
    if (!(error instanceof RequestError) || error.reason.id === "server-unreachable") throw error;
    return { got: "nothing", why: error.reason, isPassing: error.status !== undefined };
  }
  const sha256 = createHash("sha256").update(answer.bytes).digest("hex");
  if (answer.isSame || sha256 === before?.sha256) return { got: "same", answer };
  const mark = tagsOf(answer);
  if (isPageInstead(answer.bytes, `${mimeType ?? ""} ${fileName ?? ""} ${url}`)) {
    return { got: "nothing", why: { id: "page-instead-of-document" }, isPassing: true, ...mark };
  }
  const mediaType = isVague(answer.mediaType) ? mimeType : answer.mediaType;
  const named = fileName ?? new URL(answer.url).pathname.replace(/^.*\//, "") ?? name;
  const conversion = await converter.convert({
    bytes: answer.bytes,
    name: named,
    ...(mediaType !== undefined && { mediaType }),
  });
  switch (conversion.kind) {
    case "text": {
      const { text, pages, title } = conversion;
      return {
        got: "text",
        text,
        sha256,
        ...(pages !== undefined && { pages }),
        ...(title !== undefined && { title }),
        ...mark,
      };
    }
    case "scan":
      return { got: "nothing", why: { id: "is-scan", pages: conversion.pages }, isPassing: false, ...mark };
    case "failed":
      return { got: "nothing", why: conversion.reason, isPassing: false, ...mark };
  }
}

export function tagsOf({ etag, lastModified }: Answer): Pick<Done, "etag" | "lastModified"> {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** Servers call a PDF whatever comes to their mind. */
function isVague(mediaType: string | undefined): boolean {
  return (
    mediaType === undefined || /^(?:application\/(?:octet-stream|force-download|x-download)|binary\/)/i.test(mediaType)
  );
}

/** A page that asks for a password, or says that something went wrong, in the place of a PDF. */
function isPageInstead(bytes: Uint8Array, expected: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return (
    /pdf|officedocument|opendocument|\.(?:pdf|docx|odt)\b/i.test(expected) &&
    /^\s*<(?:!doctype html|html|head)/i.test(start)
  );
}
