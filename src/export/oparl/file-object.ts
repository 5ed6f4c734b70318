import type { Paper } from "../../paper/record.ts";
import { addressOf } from "./addresses.ts";
import { type OParlObject, oparlObject } from "./oparl-object.ts";
import { createdOf, type Plan, paperAddress } from "./plan.ts";

/** A paper's file as read. */
export interface FileContent {
  /** The text, and where in it the paper begins, after the front matter. */
  readonly text: string;
  readonly bodyStart: number;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha512: string;
}

/** The path of the copy of a paper's file, below the API's folder. */
export function documentPath({ names }: Plan, { file }: Pick<Paper, "file">): string {
  return `document/${names.get(file) ?? ""}${endingOf(file)}`;
}

const endingOf = (file: string): string => /\.(?:md|txt)$/i.exec(file)?.[0].toLowerCase() ?? ".txt";

/** A paper's file by itself; where it is embedded, the paper is left out. */
export function fileObject(plan: Plan, paper: Paper, { text, bodyStart, size, sha512 }: FileContent): OParlObject {
  const address = plan.base + documentPath(plan, paper);
  const fileName = paper.file.replace(/^.*\//, "");
  return oparlObject("File", addressOf(plan, "file", plan.names.get(paper.file) ?? ""), createdOf(paper, plan), {
    name: paper.betreff ?? fileName.replace(/\.\w+$/, ""),
    fileName,
    mimeType: endingOf(paper.file) === ".md" ? "text/markdown" : "text/plain",
    date: paper.date,
    size,
    sha512Checksum: sha512,
    text: text.slice(bodyStart),
    accessUrl: address,
    downloadUrl: address,
    paper: [paperAddress(plan, paper.file)],
    // With these the file of the corpus can be made again, sign by sign.
    "drs:file": paper.file,
    "drs:frontMatter": text.slice(0, bodyStart),
  });
}
