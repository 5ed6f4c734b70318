import { fstatSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Stands in for `node:tty` in the bundle. Chalk asks it whether a stream is a terminal; it loads Node's sockets, which a
 * pipe or a file does not need.
 */
export default {
  isatty(stream) {
    try {
      if (!fstatSync(stream).isCharacterDevice()) return false;
    } catch {
      return false;
    }
    return createRequire(import.meta.url)("node:tty").isatty(stream);
  },
};
