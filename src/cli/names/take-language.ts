import { type Language, languages } from "../../language/language.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Takes `--lang de` or `--sprache=de`, wherever it stands, out of a command line.
 *
 * @throws UsageError if it is another language
 */
export function takeLanguage(args: readonly string[]): { readonly told?: Language; readonly rest: readonly string[] } {
  const end = args.indexOf("--");
  const at = args.findIndex((arg, i) => (end < 0 || i < end) && /^--(?:lang|sprache)(?:=|$)/.test(arg));
  const flag = args[at];
  if (flag === undefined) return { rest: args };
  const [, inFlag] = /=(.*)$/s.exec(flag) ?? [];
  const typed = inFlag ?? args[at + 1];
  const told = languages.find((language) => language === typed);
  if (told === undefined) throw new UsageError(({ takesLanguage }) => takesLanguage);
  return { told, rest: args.toSpliced(at, inFlag === undefined ? 2 : 1) };
}
