const { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync } = require("node:fs");
const { readdirSync, readFileSync, rmSync, statSync } = require("node:fs");
const { homedir } = require("node:os");
const { dirname, isAbsolute, join, sep } = require("node:path");

const MONTH = 30 * 24 * 3600 * 1000;

/**
 * Finds the user's own folder for what drs keeps: `drs` in `$XDG_CACHE_HOME` or `~/.cache`, in `~/Library/Caches` on macOS,
 * in `%LOCALAPPDATA%` on Windows.
 *
 * There is none where others could have put something into it: in the folder that drs works in, in a checkout of git, or
 * where it belongs to somebody else or others may write. Code from there would run.
 *
 * @returns `path`; `read`, which gives a file's bytes, `undefined` where there are none that are the user's; `make`,
 *   which creates the folder, in a home that exists, and throws where it cannot
 */
exports.findCacheFolder = () => {
  try {
    const home = cacheHome();
    if (home === undefined || !isAbsolute(home) || isBelow(home, process.cwd()) || isCheckout(home)) return undefined;
    const path = join(home, "drs");
    return { path, read: (file) => readOwn(path, file), make: () => makeOwn(home, path) };
  } catch {
    return undefined;
  }
};

/** Removes what was kept more than a month ago: for a Node or a drs of the past, or to be kept again by the next run. */
exports.removeOldFiles = (folder) => {
  for (const name of readdirSync(folder)) {
    if (!/^v[\d.]+-\w+-[\da-f]{8}(-[\w%-]+)?\.code(\.[\d-]+)?$/.test(name)) continue;
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > MONTH) rmSync(file, { force: true });
  }
};

function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === "win32") return process.env.LOCALAPPDATA;
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
}

/** Everything is below the root folder, which is nobody's folder of papers. */
const isBelow = (path, folder) => dirname(folder) !== folder && `${path}${sep}`.startsWith(`${folder}${sep}`);

function isCheckout(folder) {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isCheckout(dirname(folder)));
}

/** Whether something is the user's, and nobody else may write to it. Windows guards a user's folders by itself. */
function isOwn({ uid, mode }) {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function readOwn(folder, file) {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory() || !isOwn(stat)) return undefined;
  const open = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const own = fstatSync(open);
    return own.isFile() && isOwn(own) ? readFileSync(open) : undefined;
  } finally {
    closeSync(open);
  }
}

function makeOwn(home, folder) {
  // Not in one step: a home that does not exist is not made.
  for (const path of [home, folder]) {
    if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  }
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || !isOwn(stat)) throw new Error(`${folder} is not the user's own`);
}
