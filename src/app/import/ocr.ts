import type * as ChildProcess from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Conversion, ConvertedText } from "../../import/conversion.ts";
import type { Converter } from "../../import/converter.ts";
import { UserError } from "../user-error.ts";

/** Makes a PDF of pictures one with text, by a program that is installed: in order, what `drs` knows to call. */
export interface Ocr {
  readonly program: "ocrmypdf" | "tesseract";
  /** @throws Error if the program fails */
  withText(pdf: Uint8Array): Promise<Uint8Array>;
}

// The program is bundled without it, because Commander would load it in every run.
const childProcess = (): typeof ChildProcess => createRequire(import.meta.url)("child_process");

// Scanners give 300 dots an inch; fewer cost words, more cost time.
const DOTS = "300";
// Milliseconds for one document: a page takes some seconds.
const LONGEST = 600_000;

/** @throws UserError if no such program is installed, or none that reads German */
export function findOcr(): Ocr {
  if (answers("ocrmypdf", ["--version"])) return { program: "ocrmypdf", withText: byOcrmypdf };
  const languages = answers("tesseract", ["--list-langs"]);
  if (languages?.split(/\s+/).includes("deu") && answers("pdftoppm", ["-v"]) !== undefined) {
    return { program: "tesseract", withText: byTesseract };
  }
  throw new UserError({ kind: "no-ocr" });
}

/** What a program prints, if it is installed and runs. */
function answers(program: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = childProcess().spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}

/** All pages: `--skip-text` would pass over a picture that has nothing but a page's number on it. */
async function byOcrmypdf(pdf: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [scan, read] = [join(folder, "scan.pdf"), join(folder, "read.pdf")];
    writeFileSync(scan, pdf);
    await run("ocrmypdf", ["--quiet", "-l", "deu", "--force-ocr", "--output-type", "pdf", "-O", "0", scan, read]);
    return readFileSync(read);
  });
}

async function byTesseract(pdf: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const scan = join(folder, "scan.pdf");
    writeFileSync(scan, pdf);
    await run("pdftoppm", ["-r", DOTS, "-gray", scan, join(folder, "page")]);
    // Named with as many digits each, so that they are in order.
    const pages = readdirSync(folder)
      .filter((name) => name.startsWith("page"))
      .sort();
    writeFileSync(join(folder, "pages.txt"), pages.map((name) => `${join(folder, name)}\n`).join(""));
    await run("tesseract", [join(folder, "pages.txt"), join(folder, "read"), "-l", "deu", "--dpi", DOTS, "pdf"]);
    return readFileSync(join(folder, "read.pdf"));
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "drs-ocr-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, refuse) => {
    // As many documents are read side by side as there are processors.
    const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const child = childProcess().spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], timeout: LONGEST, env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-1_000);
    });
    child.on("error", refuse);
    child.on("close", (code) => {
      if (code === 0) done();
      else refuse(new Error(`${program}: ${said.trim().split("\n").at(-1) ?? code}`));
    });
  });
}

/** A document with the text of its pictures, where it has pages without text; else as it was. */
export async function readPictures(
  { conversion, bytes, name }: { readonly conversion: Conversion; readonly bytes: Uint8Array; readonly name: string },
  { ocr, converter }: { readonly ocr: Ocr; readonly converter: Converter },
): Promise<Conversion> {
  const isWhole = conversion.kind === "text" && conversion.pagesWithoutText.length === 0;
  if (conversion.kind === "failed" || isWhole || conversion.format !== "pdf") return conversion;
  const read = await converter.convert({ bytes: await ocr.withText(bytes), name });
  if (read.kind !== "text") return conversion;
  return conversion.kind === "text" ? withPages(conversion, read) : { ...read, ...titleOf(conversion) };
}

const titleOf = ({ title }: { readonly title?: string }) => (title === undefined ? {} : { title });

/** The pages that have no text are taken from what was read of the pictures. */
function withPages(conversion: ConvertedText, read: ConvertedText): ConvertedText {
  const pages = pagesOf(conversion);
  const others = pagesOf(read);
  for (const number of conversion.pagesWithoutText) pages[number - 1] = others[number - 1] ?? "";
  const pagesWithoutText = conversion.pagesWithoutText.filter((number) => read.pagesWithoutText.includes(number));
  return { ...conversion, text: `${pages.join("\f")}\f\n`, pagesWithoutText };
}

function pagesOf({ text }: ConvertedText): string[] {
  return text.replace(/\f\n$/, "").split("\f");
}
