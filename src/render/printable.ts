// Control characters, escape sequences' beginnings, direction and zero-width marks: text of papers never steers the
// terminal. Line ends and tabs become blanks.
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text from a paper as one line that is safe to print. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(steering, "");
}

/** A path that is safe to print: a line end in a name is shown as `\n`, so that it does not look like two names. */
export function printablePath(path: string): string {
  return printable(path.replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t"));
}
