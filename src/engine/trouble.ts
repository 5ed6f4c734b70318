import { errors } from "@opensearch-project/opensearch";
import { inOtherWords, type Message } from "../language/message.ts";

// What Node says of a certificate that nobody it knows has signed.
const untrusted = /self.signed|unable to (?:verify|get)|certificate|CERT_/i;

/** Why an engine did not do what was asked, in words that hold nothing secret. */
export function troubleOf(error: unknown, timeout: number): Message {
  if (error instanceof errors.TimeoutError) return { id: "engine-slow", seconds: timeout / 1000 };
  if (error instanceof errors.NoLivingConnectionsError) return { id: "engine-down" };
  if (error instanceof errors.ConnectionError) {
    return untrusted.test(error.message) ? { id: "engine-certificate" } : { id: "engine-down" };
  }
  if (error instanceof errors.ResponseError) return troubleIn(error);
  throw error;
}

// A connection that its other end has closed, as servers between here and there do with one that was idle for some seconds.
const cut = /ECONNRESET|EPIPE|socket hang up/;

/** Whether the same may be answered soon: nodes that had a part of the papers are gone, or have too much to do. */
export function mayPass(error: unknown): boolean {
  if (error instanceof errors.ConnectionError) return cut.test(error.message);
  if (!(error instanceof errors.ResponseError)) return false;
  return isPartial(error) || (error.statusCode === 429 && !/_block_/.test(typesIn(error.body)));
}

/** Of a query that is wrong an engine says 400; a search that fails otherwise has lost nodes on its way. */
function isPartial({ statusCode, body }: errors.ResponseError): boolean {
  return [502, 503, 504].includes(statusCode) || (statusCode === 500 && /search_phase|shard|node_/.test(typesIn(body)));
}

function troubleIn(error: errors.ResponseError): Message {
  const type = typesIn(error.body);
  switch (error.statusCode) {
    case 401:
    case 403:
      if (type.includes("cluster_block_exception")) return { id: "engine-read-only" };
      return { id: error.statusCode === 401 ? "engine-password" : "engine-forbidden" };
    case 429:
      return type.includes("cluster_block_exception") ? { id: "engine-read-only" } : { id: "engine-busy" };
    case 404:
      return type.includes("index_not_found") ? { id: "engine-gone" } : inOtherWords(`404 ${type}`.trim());
    default:
      if (isPartial(error)) return { id: "engine-partial" };
      return inOtherWords(`${error.statusCode} ${type}`.trim());
  }
}

/** The sorts of errors that an answer names. */
function typesIn(body: unknown): string {
  const error = (body as { readonly error?: { readonly type?: string; readonly reason?: string } })?.error;
  return [error?.type, error?.reason].filter((one) => typeof one === "string").join(" ");
}
