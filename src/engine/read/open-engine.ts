import type { Listener } from "../../app/remark.ts";
import type { Session } from "../../app/session.ts";
import { isUserError, UserError } from "../../app/user-error.ts";
import { NotHereError } from "../../store/index.ts";
import { connect } from "../connect.ts";
import { answered, openPapers, type View } from "./answered.ts";
import { findPapers } from "./find-papers.ts";
import { matchingAsked, partsOf } from "./parts.ts";
import { marksOf, openTowns, sameMark } from "./towns.ts";

export interface OpenEngineOptions extends Listener {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** The names of the towns that are asked; all that are there, unless told. */
  readonly towns?: readonly string[];
}

/**
 * Questions put to the papers of towns in an engine.
 *
 * @throws UserError of kind `engine-failed`, `engine-town` or `engine-old-papers`
 */
export async function openEngine({ url, env, towns: names, ...listener }: OpenEngineOptions): Promise<Session> {
  const engine = await connect(url, env);
  const meant = { engine, ...(names && names.length > 0 && { names }) };
  let parts = partsOf(engine, await openTowns(meant));
  const reopen = async (): Promise<void> => {
    parts = partsOf(engine, await openTowns(meant, parts.towns));
  };
  /** Asks once more where the papers were replaced by newer ones meanwhile. */
  const asking = async <Answer>(town: string | undefined, ask: (view: View) => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask(parts.partOf(town).view());
    } catch (error) {
      if (error instanceof NotHereError) throw new UserError({ kind: "engine-needs-corpus", url: engine.url });
      if (!isGone(error)) throw error;
      await reopen();
      return ask(parts.partOf(town).view());
    }
  };
  const renew = onceAtATime(async () => {
    const marks = await marksOf(meant);
    const { towns } = parts;
    if (marks.size !== towns.length || towns.some(({ town, mark }) => !sameMark(marks.get(town), mark))) await reopen();
  });
  const sessions = new Map<string | undefined, Session>();
  const sessionOf = (town?: string): Session => {
    const session: Session = sessions.get(town) ?? {
      get corpus() {
        return parts.partOf(town).corpus;
      },
      get towns() {
        const { towns } = parts;
        const isOne = town !== undefined || towns.length < 2;
        return isOne ? undefined : new Map(towns.map((one) => [one.town, sessionOf(one.town)]));
      },
      listener,
      ready: async () => {},
      ask: (answer) => asking(town, (view) => answered(view, () => answer(openPapers(view)))),
      find: (query, options) => asking(town, (view) => findPapers(view, query, options)),
      matching: matchingAsked,
      update: notHere,
      takeIn: renew,
      renew,
      close: () => void engine.close(),
    };
    sessions.set(town, session);
    return session;
  };
  return sessionOf();
}

// Milliseconds in which nobody looks again whether papers were sent.
const FRESH = 1_000;

/** Of several who look at once the first one does, and those who come soon after are content with it. */
function onceAtATime(look: () => Promise<void>): () => Promise<void> {
  let looked: Promise<void> | undefined;
  return () => {
    if (looked) return looked;
    const looking = look();
    looked = looking;
    const forget = (): void => {
      looked = undefined;
    };
    looking.then(() => setTimeout(forget, FRESH).unref(), forget);
    return looking;
  };
}

function isGone(error: unknown): boolean {
  if (!isUserError(error) || error.mistake.kind !== "engine-failed") return false;
  const { reason } = error.mistake;
  return typeof reason === "object" && reason.id === "engine-gone";
}

function notHere(): Promise<never> {
  return Promise.reject(new Error("an engine is not brought up to date by who reads it"));
}
