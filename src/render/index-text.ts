import { formatDistanceStrict } from "date-fns/formatDistanceStrict";
import type { Language } from "../language/language.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";

/** What `drs index --status` shows: the fields of the store's `IndexStatus`. */
export interface ShownStatus {
  readonly papers: number;
  readonly words: number;
  readonly bytes: number;
  readonly segments: number;
  readonly dead: number;
  readonly written: string;
  readonly municipality: string;
  readonly learned?: readonly string[];
  readonly unreadable: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The status as a table to read. @param now an ISO time, for the age */
export function renderStatus(status: ShownStatus, now: string, { chalk, language }: Style): string {
  const { papers, words, bytes, segments, dead, written, municipality, learned, unreadable, added, changed, removed } =
    status;
  const isCurrent = added + changed + removed === 0;
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["papers", String(papers)],
    ["unreadable", String(unreadable)],
    ["words", String(words)],
    ["size", megabytes(bytes, language)],
    ["segments", `${segments}${dead > 0 ? `, with ${dead} deleted papers` : ""}`],
    ["municipality", printable(municipality)],
    ...(learned ? [["numbers", `${printable(learned.join(" and ")) || "none"}, learned`] as const] : []),
    ["written", `${printable(written)}, ${formatDistanceStrict(written, now)} ago`],
    ["corpus", isCurrent ? "unchanged since" : `${added} new, ${changed} changed, ${removed} removed since`],
  ];
  return rows.map(([label, value]) => `${chalk.dim(label.padEnd(14))}${value}\n`).join("");
}

/** Bytes in the unit that disks are sold in. */
export function megabytes(bytes: number, language: Language): string {
  const size = bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return language === "de" ? size.replace(".", ",") : size;
}
