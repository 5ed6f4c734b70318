import { McpServer } from "@modelcontextprotocol/server";
import { failureOf } from "../app/failure.ts";
import { UserError } from "../app/user-error.ts";
import { version } from "../app/version.ts";
import { pointAt } from "../render/query-problem.ts";
import { cursorAt, placeIn } from "./cursor.ts";
import { registerPapers } from "./paper-resource.ts";
import type { Texts } from "./texts.ts";
import { type Context, RefusedError, type Tool } from "./tool.ts";
import { checkTextTool } from "./tools/check-text.ts";
import { citationsTool } from "./tools/citations.ts";
import { facetsTool } from "./tools/facets.ts";
import { getPaperTool } from "./tools/get-paper.ts";
import { searchTool } from "./tools/search.ts";
import { threadTool } from "./tools/thread.ts";
import { unansweredTool } from "./tools/unanswered.ts";
import { verifyTool } from "./tools/verify.ts";

/** In the order in which they are listed. */
const tools: ReadonlyArray<(texts: Texts) => Tool> = [
  searchTool,
  getPaperTool,
  threadTool,
  citationsTool,
  unansweredTool,
  verifyTool,
  checkTextTool,
  facetsTool,
];

/** A server of one corpus that only reads. @param papers how many there are */
export function buildServer(context: Context, papers: number): McpServer {
  const { texts, session } = context;
  const { root, municipality } = session.corpus;
  const instructions = texts.instructions({ town: municipality.title, papers, root });
  const server = new McpServer({ name: "drs", title: texts.title, version }, { instructions });
  for (const make of tools) registerTool(server, make(texts), context);
  registerPapers(server, context);
  return server;
}

const readsOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function registerTool(server: McpServer, { name, title, about, input, answer }: Tool, context: Context): void {
  const config = { title, description: about, inputSchema: input, annotations: { title, ...readsOnly } };
  server.registerTool(name, config, async (given) => {
    try {
      await context.session.takeIn();
      const call = { tool: name, given };
      const { text, data, next } = await answer(given, { ...context, from: placeIn(call, context.texts) });
      const cursor = next === undefined ? undefined : cursorAt(next, call);
      const goesOn = cursor === undefined ? "" : `\n${context.texts.goOn({ cursor })}`;
      // Unknown fields are left out.
      const structuredContent = JSON.parse(JSON.stringify({ ...data, cursor }));
      return { content: [{ type: "text", text: text + goesOn }], structuredContent };
    } catch (error) {
      return { content: [{ type: "text", text: mistakeText(error, context) }], isError: true };
    }
  });
}

/** What went wrong, so that whoever called can do better. */
function mistakeText(error: unknown, { language, texts }: Context): string {
  if (error instanceof RefusedError) return error.message;
  const failure = failureOf(error, language);
  if (!failure) return texts.failed({ reason: error instanceof Error ? error.message : String(error) });
  const { mistake = undefined } = error instanceof UserError ? error : {};
  if (mistake?.kind === "empty-query") return texts.emptyQuery;
  const marked = mistake?.kind === "bad-query" ? pointAt(mistake.query, mistake.problem) : failure.hint;
  return [...(failure.lines ?? [failure.message]), ...(marked === undefined ? [] : [marked])].join("\n");
}
