import type { Catalogue } from "../language/catalogue.ts";
import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";

type Said = string | { readonly message: string; readonly hint: string };

/** A command was not called as it can be. Ends the run with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly #words: (usage: Catalogue["usage"]) => Said;

  /** @param words what is wrong, and what to do about it where that can be said */
  constructor(words: (usage: Catalogue["usage"]) => Said) {
    const said = words(catalogueOf("en").usage);
    super(typeof said === "string" ? said : said.message);
    this.#words = words;
  }

  textIn(language: Language): { readonly message: string; readonly hint?: string } {
    const said = this.#words(catalogueOf(language).usage);
    return typeof said === "string" ? { message: said } : said;
  }
}
