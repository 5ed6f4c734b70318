import { readFileSync, type Stats, statSync } from "node:fs";
import type { Message } from "../language/message.ts";
import type { ProblemKind } from "../problem/problem.ts";
import { systemReason } from "./system-reason.ts";

/** A file's bytes, or why there are none. */
export type BytesResult =
  | { readonly bytes: Uint8Array }
  | { readonly kind: Extract<ProblemKind, "unreadable" | "not-text">; readonly message: Message };

/**
 * Reads a regular file of at most `limit` bytes. Never throws, and never opens a pipe, a socket or a device: that would
 * wait for a writer.
 */
export function readBytes(path: string, limit: number): BytesResult {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { kind: "unreadable", message: whatItIs(stats) };
    if (stats.size > limit) return { kind: "not-text", message: tooLarge(limit) };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { kind: "unreadable", message: systemReason(error, path) };
  }
}

export function tooLarge(limit: number): Message {
  const kibibytes = limit / 1024;
  return { id: "too-large", size: kibibytes < 1024 ? `${kibibytes} KiB` : `${kibibytes / 1024} MiB` };
}

/** What a path that is no regular file is instead. */
export function whatItIs(stats: Stats): Message {
  if (stats.isDirectory()) return { id: "is-folder" };
  if (stats.isFIFO()) return { id: "is-pipe" };
  if (stats.isSocket()) return { id: "is-socket" };
  return { id: "is-device" };
}
