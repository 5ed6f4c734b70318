import { fstatSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { devNull } from "node:os";

/**
 * Stands in for `node:tty` in the bundle. It tells whether a stream is a terminal; Node's own loads sockets, which a pipe, a
 * file or the null device does not need.
 */
export function isatty(stream) {
  try {
    const device = fstatSync(stream);
    if (!device.isCharacterDevice() || isNull(device)) return false;
  } catch {
    return false;
  }
  return createRequire(import.meta.url)("node:tty").isatty(stream);
}

export default { isatty };

/** What prints to it wants no colours. Windows gives all devices one number, 0. */
function isNull({ rdev }) {
  return rdev !== 0 && rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
}
