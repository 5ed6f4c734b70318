const { renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { crc32 } = require("node:zlib");
const { findCacheFolder, removeOldFiles } = require("./cache-folder.js");

/*
 * What V8 compiled, kept from one run to the next. V8 believes what it is given: code that another build of Node
 * compiled, even one with the same version of V8, and code with a flipped bit both end in a segmentation fault. So a file
 * serves only the very same file of Node, with the same flags, and the very same program, and has a checksum.
 *
 * A file has a head of HEAD bytes, a line of JSON filled up with blanks, and then the code:
 *
 *   by         who compiled it: see `writer`
 *   crc        CRC-32 of the code
 *   runs       the sorts of runs whose functions it holds: see `sortOf`
 */
const HEAD = 8192;
const MAX_RUNS = 80;

// Seconds. A run that takes longer builds an index: what it compiled would only hold up the next ones, which need little of it.
const LONG = 10;
const nothing = { code: undefined, keep: () => {} };

/**
 * Finds what was kept of a part of this program for a command, and this Node. Each command has a file of its own: V8 unpacks all of
 * one, and what another command needs would take as long as a tenth of a search.
 *
 * @param {Buffer} source the part
 * @param {readonly string[]} args what the program is called with
 * @param {string} part the part's name
 * @returns `code`, what V8 may take, if there is any; `keep`, which adds what a run compiled
 */
exports.findKept = (source, { args, part }) => {
  const folder = canBeSafe() ? findCacheFolder() : undefined;
  if (folder === undefined) return nothing;
  const by = writer(source);
  const command = commandOf(args) ?? "drs";
  const file = join(folder.path, `${process.version}-${process.arch}-${hex(crc32(by))}-${command}-${part}.code`);
  const { code, runs } = read({ folder, file, by });
  const keep = ({ exitCode, wasKept, compile }) => {
    const known = wasKept ? runs : [];
    const sort = sortOf(args, exitCode);
    if (sort === undefined || known.includes(sort) || known.length >= MAX_RUNS || process.uptime() > LONG) return;
    write({ folder, file, by, code: compile(), runs: [...known, sort] });
  };
  return { code, keep };
};

/**
 * Node 20.15 is the first with a fast checksum. Where V8 is a library of its own, its file cannot be told from another
 * build's. `NODE_DISABLE_COMPILE_CACHE` is Node's own switch for its own cache of this sort.
 */
function canBeSafe() {
  return crc32 !== undefined && !process.config.variables.node_shared && !process.env.NODE_DISABLE_COMPILE_CACHE;
}

/** Node's version, flags and file, and the program. The file system's own numbers change with every new file of Node. */
function writer(source) {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(process.execPath, { bigint: true });
  const build = [process.version, process.arch, process.execPath, dev, ino, size, mtimeNs, ctimeNs];
  const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? ""];
  return [...build, ...flags, source.length, hex(crc32(source))].join(" ");
}

/**
 * The sort of a run is its command, its flags without their values, and its exit code: `search --kind 0`. Runs of one sort
 * need the same functions; the first of each sort keeps what it compiled. Words that people type are not in it.
 */
function sortOf(args, exitCode) {
  if (exitCode > 1) return undefined;
  const flags = args.filter((arg) => /^--[a-z-]+/.test(arg)).map((flag) => flag.split("=")[0]);
  return [commandOf(args) ?? [], ...new Set(flags.sort()), exitCode].flat().join(" ");
}

/**
 * The word at the place of the command, in ASCII, as names and heads of files are: bezüge is bez%C3%BCge. One that is no
 * command ends with an exit code of which nothing is kept.
 */
const commandOf = ([word = ""]) => (/^[a-zäöüß]+$/.test(word) ? encodeURIComponent(word) : undefined);

function read({ folder, file, by }) {
  try {
    const bytes = folder.read(file);
    const head = JSON.parse(bytes.latin1Slice(0, HEAD));
    const code = bytes.subarray(HEAD);
    return head.by === by && head.crc === crc32(code) ? { code, runs: head.runs } : { runs: [] };
  } catch {
    return { runs: [] };
  }
}

/** Writes a new file beside the old one. Where that fails the next run compiles what it needs, as this one did. */
function write({ folder, file, by, code, runs }) {
  const head = JSON.stringify({ by, crc: crc32(code), runs }).padEnd(HEAD);
  if (head.length > HEAD || /[^ -~]/.test(head)) return;
  try {
    folder.make();
    replace(file, Buffer.concat([Buffer.from(head, "latin1"), code]));
    removeOldFiles(folder.path);
  } catch {}
}

function replace(file, bytes) {
  const beside = `${file}.${process.pid}-${Date.now()}`;
  try {
    writeFileSync(beside, bytes, { flag: "wx", mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

const hex = (number) => number.toString(16).padStart(8, "0");
