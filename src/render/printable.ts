// Control characters (with them every escape sequence's first), format characters (direction, zero-width, tags, soft
// hyphens) and lone surrogates: a paper's text neither steers the terminal nor hides in it.
const steering = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text from a paper as one line that is safe to print: line ends and tabs become blanks. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ").replace(steering, "");
}

/** A path that is safe to print: a line end in a name is shown as `\n`, so that it does not look like two names. */
export function printablePath(path: string): string {
  return printable(path.replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t"));
}
