import type { IncomingMessage } from "node:http";
import type { Refusal } from "./refusal.ts";

/** By which names a server may be called. */
export interface OwnNames {
  readonly port: number;
  /** The address that it listens on. */
  readonly host: string;
  /** Further names, by which others reach it: those of a machine, or of a site that passes requests on. */
  readonly also: readonly string[];
}

/** Much longer addresses than any question needs. */
export const LONGEST_ADDRESS = 8_192;

/** Why a request is not answered at all, whatever it asks for; `undefined` for those that are. */
export function refusalOf({ method = "", url = "", headers }: IncomingMessage, names: OwnNames): Refusal | undefined {
  // A name that leads here may be a page's own: what it asks for would be its own, too, for the browser.
  if (!isOwnName(headers.host, names)) return { kind: "foreign-host", host: (headers.host ?? "").slice(0, 100) };
  if (method !== "GET" && method !== "HEAD") return { kind: "method-not-allowed", method };
  if (url.length > LONGEST_ADDRESS) return { kind: "address-too-long", most: LONGEST_ADDRESS };
  return isForeign(headers, url) ? { kind: "foreign-page" } : undefined;
}

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

// What is listened on where nobody says which of a machine's addresses.
const anyAddress: readonly string[] = ["0.0.0.0", "::"];

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

function isOwnName(header: string | undefined, { port, host, also }: OwnNames): boolean {
  const [, name = "", at] = /^([\w.-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/.exec(header?.toLowerCase() ?? "") ?? [];
  // Whoever passes requests on may listen on another port.
  if (also.some((one) => one.toLowerCase() === name)) return true;
  if (Number(at ?? 80) !== port) return false;
  const own = host.includes(":") ? `[${host}]` : host;
  // An address is no name that a page elsewhere could have made to lead here.
  return loopback.includes(name) || name === own.toLowerCase() || (anyAddress.includes(host) && ADDRESS.test(name));
}

/** Whether a page elsewhere asks. It may lead to a page of this server, and read nothing of it. */
function isForeign({ host, origin, ...headers }: IncomingMessage["headers"], url: string): boolean {
  if (origin !== undefined && hostOf(origin) !== host?.toLowerCase()) return true;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return false;
  const isVisit = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return !isVisit || url.startsWith("/api/");
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1];
}
