import { parentPort, workerData } from "node:worker_threads";
import { inOtherWords } from "../language/message.ts";
import { boundBuffers } from "./bound-buffers.ts";
import { type Conversion, type Document, failed } from "./conversion.ts";
import { convertDocument } from "./convert-document.ts";
import { DocumentError } from "./document-error.ts";

/* Runs in a thread of its own: see `converter.ts`. */

const { memory = Number.POSITIVE_INFINITY } = (workerData ?? {}) as { readonly memory?: number };
const buffers = boundBuffers(memory);

parentPort?.on("message", async (document: Document) => {
  parentPort?.postMessage(await converted(document));
});

const MEGABYTE = 1024 * 1024;

async function converted(document: Document): Promise<Conversion> {
  const conversion = await convertDocument(document).catch((error: unknown) => failed(reasonOf(error)));
  if (!buffers.wasReached()) return conversion;
  return failed({ id: "document-takes-memory", megabytes: Math.round(memory / MEGABYTE) });
}

/** Why a document is not converted: as data where this program says it, else as the library says it. */
function reasonOf(error: unknown): Parameters<typeof failed>[0] {
  if (error instanceof DocumentError) return { id: "document-broken", reason: error.reason };
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "PasswordException") return { id: "document-encrypted" };
  return { id: "document-broken", reason: inOtherWords(message.replace(/\s+/g, " ").slice(0, 200)) };
}
