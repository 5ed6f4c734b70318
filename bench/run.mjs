import { spawn, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * A program to run and how it must end: a command that fails is quick, and must not be taken for a fast one.
 *
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {readonly number[]} [codes] the exit codes that are no failure; only 0 if left out
 * @property {RegExp} [says] what standard output must match
 * @property {() => void} [prepare] done before each run, not timed
 * @property {Readonly<Record<string, string>>} [env] variables besides the usual
 * @property {(stdout: string) => number} [timeFrom] for a program that measures itself: its milliseconds
 */

/** @typedef {{ ms: number, peak: number, said: string, stdout: string, code: number }} Run `peak` is `said`, in bytes */

const peakMemory = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));
const bytesRead = fileURLToPath(new URL("bytes-read.cjs", import.meta.url));

// Node reads these certificates whenever it starts, for 40 ms: what it takes by itself would hide what drs takes.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const interrupt = new AbortController();

/** Ends the program that runs now, and lets none begin any more. */
export const stopRuns = () => interrupt.abort();

/** @returns {Command} a script of Node as a command */
export function nodeCommand(args, expected = {}) {
  return { file: process.execPath, args, ...expected };
}

/** The same command, saying its peak memory too; only for `nodeCommand`. It costs a millisecond. */
export function withPeak(command) {
  return { ...command, args: ["--require", peakMemory, ...command.args] };
}

/** The same command, saying how many bytes it reads of the files in a folder; only for `nodeCommand`. */
export function withBytesRead(command, folder) {
  return { ...command, args: ["--require", bytesRead, ...command.args], env: { BENCH_FOLDER: folder } };
}

/** Runs a command in a new process. @returns {Promise<Run>} */
export async function run(command) {
  const { file, args, env, prepare, timeFrom } = command;
  interrupt.signal.throwIfAborted();
  prepare?.();
  const started = performance.now();
  const child = spawn(file, args, {
    cwd: tmpdir(),
    env: { ...environment, ...env },
    signal: interrupt.signal,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const streams = child.stdio.slice(1).map(collect);
  const code = await ended(child);
  const wall = performance.now() - started;
  const [stdout, stderr, said] = streams.map(({ text }) => text);
  verify(command, { code, stdout, stderr });
  return { ms: timeFrom ? timeFrom(stdout) : wall, peak: Number(said), said, stdout, code };
}

/** Whether a program is there to be compared with. */
export function isInstalled(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

function collect(stream) {
  const collected = { text: "" };
  stream.setEncoding("utf8").on("data", (chunk) => {
    collected.text += chunk;
  });
  return collected;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
}

function verify({ file, args, codes = [0], says }, { code, stdout, stderr }) {
  // An index that is made anew or is older than its corpus would be timed as something else than it is.
  const isSound = codes.includes(code) && (!says || says.test(stdout)) && !/^drs: the index /m.test(stderr);
  if (isSound) return;
  const output = `${stdout}${stderr}`.slice(-2000) || "no output";
  throw new Error(`did not do what was to be measured (exit ${code}): ${[file, ...args].join(" ")}\n${output}`);
}
