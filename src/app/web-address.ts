import { UserError } from "./user-error.ts";

/**
 * An address on the web that a person typed.
 *
 * @throws UserError of kind `bad-address`
 */
export function webAddress(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new UserError({ kind: "bad-address", url: typed });
  }
  return url.href;
}
