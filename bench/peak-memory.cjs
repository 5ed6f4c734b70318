// Loaded before a program: at its end it says on stream 3 how much memory the program had at most, in bytes.
const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeSync(3, String(1024 * peakKilobytes())));

// `maxRSS` begins, on Linux, with what the parent process had; the high-water mark in /proc is the program's own.
function peakKilobytes() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
