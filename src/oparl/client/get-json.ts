import { RequestError } from "./request-error.ts";
import type { Answer, Requests } from "./requests.ts";

// Bytes of a page: a thousand papers with their texts.
const LARGEST_PAGE = 256 * 1024 * 1024;

export interface JsonAnswer extends Pick<Answer, "url"> {
  readonly json: unknown;
}

/** @throws RequestError */
export async function getJson(requests: Requests, url: string): Promise<JsonAnswer> {
  const answer = await requests.get(url, { accept: "application/json", most: LARGEST_PAGE });
  const text = new TextDecoder().decode(answer.bytes);
  try {
    return { json: JSON.parse(text), url: answer.url };
  } catch {
    throw new RequestError({ id: /^\s*</.test(text) ? "is-web-page" : "is-no-json" }, url);
  }
}
