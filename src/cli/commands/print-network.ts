import { citationNetwork } from "../../app/citation-network.ts";
import type { Session } from "../../app/session.ts";
import type { GraphFormat } from "../../render/graph/formats.ts";
import { graphRenderers } from "../../render/graph/renderers.ts";
import type { Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { note, print } from "../output.ts";

/** Who cites whom: in the whole corpus, or around a number. */
export async function printNetwork(
  session: Session,
  format: GraphFormat,
  { around, depth, language }: Speaking & { readonly around?: string; readonly depth: number },
): Promise<ExitCode> {
  const network = await citationNetwork(session, { depth, ...(around !== undefined && { around }) });
  const text = (await graphRenderers[format]())(network, language);
  print(text);
  // A comment at the top says that the graph is larger than can be drawn.
  const [, remark] = /^%% (.+)\n/.exec(text) ?? [];
  if (remark !== undefined) note(remark);
  return network.nodes.length > 0 ? exitCode.fine : exitCode.no;
}
