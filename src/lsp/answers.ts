import {
  type Connection,
  ResponseError,
  type TextDocumentPositionParams,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../language/language.ts";
import { completionsAt } from "./completion.ts";
import type { OpenText } from "./editor.ts";
import { fixesFor } from "./fixes.ts";
import { hoverAt } from "./hover.ts";
import { failureText, requestFailed } from "./messages.ts";
import type { OpenCorpora } from "./open-corpora.ts";
import type { OpenTexts } from "./open-texts.ts";
import { definitionAt, referencesAt } from "./places.ts";
import { renameAt, renameRange } from "./rename.ts";
import { outlineOf, symbolsLike } from "./symbols.ts";

interface Answering {
  readonly texts: OpenTexts;
  readonly documents: TextDocuments<TextDocument>;
  readonly corpora: OpenCorpora;
  readonly language: Language;
}

/** Answers what an editor asks about a text or a place in it. */
export function answersOf(connection: Connection, { texts, documents, corpora, language }: Answering): void {
  const said = async <Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      throw requestFailed(failureText(error, language));
    }
  };
  /** Asks about a text; one that is no paper has the answer `none`. */
  const about = <Answer, None>(
    uri: string,
    none: None,
    answer: (open: OpenText) => Answer | Promise<Answer>,
  ): Promise<Answer | None> =>
    said<Answer | None>(() => {
      const open = texts.of(uri);
      return open ? answer(open) : none;
    });
  const at = <Answer, None>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    none: None,
    answer: (open: OpenText, offset: number) => Answer | Promise<Answer>,
  ): Promise<Answer | None> => about(uri, none, (open) => answer(open, documents.get(uri)?.offsetAt(position) ?? 0));

  connection.onHover((asked) => at(asked, undefined, hoverAt));
  connection.onDefinition((asked) => at(asked, [], definitionAt));
  connection.onReferences((asked) =>
    at(asked, [], (open, offset) => referencesAt(open, offset, asked.context.includeDeclaration)),
  );
  // A list that ends here would be filtered by the editor alone: more of a number may be typed.
  connection.onCompletion((asked) =>
    at(asked, undefined, async (open, offset) => ({ isIncomplete: true, items: await completionsAt(open, offset) })),
  );
  connection.onPrepareRename((asked) => at(asked, undefined, renameRange));
  connection.onRenameRequest((asked) => at(asked, undefined, (open, offset) => renameAt(open, offset, asked.newName)));
  connection.onDocumentSymbol(({ textDocument: { uri } }) => about(uri, [], outlineOf));
  connection.onWorkspaceSymbol(({ query }) => said(() => symbolsLike(query, corpora.all())));
  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics } }) =>
    about(uri, [], (open) => fixesFor(diagnostics, open)),
  );
}
