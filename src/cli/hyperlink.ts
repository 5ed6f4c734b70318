import { hostname } from "node:os";
import { resolve } from "node:path";
import type { Link } from "../render/style.ts";

/** Links of terminals (OSC 8) to a place in a file. @param template the editor's, with `{path}` and `{line}` */
export function hyperlink(template = `file://${hostname()}{path}`): Link {
  return (text, { file, line = 1 }) => {
    const path = encodeURI(resolve(file)).replace(/[?#]/g, encodeURIComponent);
    const uri = template.replaceAll("{path}", () => path).replaceAll("{line}", String(line));
    return `\u001b]8;;${uri}\u001b\\${text}\u001b]8;;\u001b\\`;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the terminal makes links of OSC 8. None says so; these are known to, by what they set. Others print the sequence as
 * text, so what is not known gets no links, unless FORCE_HYPERLINK says so.
 */
export function hasHyperlinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK, TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0", TMUX } = environment;
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== "0";
  if (TERM === "dumb" || TMUX !== undefined || TERM.startsWith("screen")) return false;
  return (
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(TERM_PROGRAM) ||
    Number(VTE_VERSION) >= 5000 ||
    ["WT_SESSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID"].some(
      (name) => environment[name] !== undefined,
    )
  );
}
