import { fstatSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Stands in for `node:tty` where the program is bundled: chalk asks it for terminals, and with it sockets are loaded, which
 * a pipe or a file needs not. See `rolldown.config.js`.
 */
export default {
  isatty(stream: number): boolean {
    try {
      if (!fstatSync(stream).isCharacterDevice()) return false;
    } catch {
      return false;
    }
    return createRequire(import.meta.url)("node:tty").isatty(stream);
  },
};
