import type { Session } from "../app/session.ts";
import { RefusedError } from "./refusal.ts";

// Milliseconds. To open an index takes some; one that is being built takes a minute, and nobody waits for an answer so long.
const PATIENCE = 5_000;

/** Opens the index that counts now. @throws RefusedError of kind `index-not-ready` while one is built, UserError */
export async function indexReady(session: Session, patience = PATIENCE): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new RefusedError({ kind: "index-not-ready" })), patience);
  });
  try {
    await Promise.race([session.renew(), late]);
  } finally {
    clearTimeout(timer);
  }
}
