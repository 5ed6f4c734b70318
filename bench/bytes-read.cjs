// Loaded before a program: at its end it says on stream 3 how many bytes it has read of the files in BENCH_FOLDER.
const fs = require("node:fs");
const { resolve, sep } = require("node:path");

const folder = resolve(process.env.BENCH_FOLDER) + sep;
const opened = new Set();
let bytes = 0;

const { openSync, readSync, closeSync, readFileSync } = fs;

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  if (isInside(path)) opened.add(file);
  return file;
};

fs.closeSync = (file) => {
  opened.delete(file);
  closeSync(file);
};

fs.readSync = (file, ...rest) => counted(opened.has(file), readSync(file, ...rest));

fs.readFileSync = (path, ...rest) => {
  const content = readFileSync(path, ...rest);
  counted(isInside(path) || opened.has(path), Buffer.byteLength(content));
  return content;
};

process.on("exit", () => fs.writeSync(3, String(bytes)));

const isInside = (path) => typeof path === "string" && resolve(path).startsWith(folder);

function counted(isCounted, length) {
  if (isCounted) bytes += length;
  return length;
}
