import { RequestError } from "./request-error.ts";

/** The bytes of an answer, read no further than is allowed, whatever the server says of their number. */
export async function readBody(
  response: Response,
  { url, most }: { readonly url: string; readonly most: number },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) throw new RequestError({ id: "answer-too-large", mebibytes: Math.floor(most / 1024 / 1024) }, url);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
