import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Address } from "./address/address.ts";
import type { CorpusAnswer } from "./answers.ts";
import type { Backend } from "./backend.ts";
import type { Texts } from "./language/texts.ts";

/** What all parts of the page have in common. */
export interface App {
  readonly backend: Backend;
  readonly address: Address;
  readonly texts: Texts;
  /** Missing until it is known. */
  readonly corpus?: CorpusAnswer | undefined;
}

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("outside of the page");
  return app;
}
