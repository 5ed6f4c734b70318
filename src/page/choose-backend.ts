import { readAddress } from "./address/address.ts";
import type { Backend } from "./backend.ts";
import { httpBackend } from "./http-backend.ts";
import { textsIn } from "./language/texts.ts";
import { siteBackend } from "./site-backend.ts";

/** Where this page's answers come from: its own HTML says so. */
export async function chooseBackend(page: Document): Promise<Backend> {
  const language = (): string => textsIn(readAddress(location.search)["lang"]).code;
  const worker = page.querySelector('meta[name="drs-worker"]')?.getAttribute("content");
  return worker ? siteBackend(page.baseURI, worker, language) : httpBackend(page.baseURI, language);
}
