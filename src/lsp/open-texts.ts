import { fileURLToPath } from "node:url";
import type { TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../app/draft/draft.ts";
import { isPaperOf } from "../app/is-paper-of.ts";
import type { Session } from "../app/session.ts";
import type { Language } from "../language/language.ts";
import type { OpenText } from "./editor.ts";
import type { OpenCorpora } from "./open-corpora.ts";

/** The texts that are open in the editor. */
export interface OpenTexts {
  /** What a request about a text needs; `undefined` for one that is no paper of a corpus. */
  of(uri: string): OpenText | undefined;
  /** The addresses of all that are open. */
  uris(): readonly string[];
}

export function openTexts(documents: TextDocuments<TextDocument>, corpora: OpenCorpora, language: Language): OpenTexts {
  // A draft stays the same one until its text changes: it is parsed once.
  const drafts = new Map<string, { readonly version: number; readonly draft: Draft }>();
  const draftOf = ({ uri, version, ...document }: TextDocument, path: string): Draft => {
    const known = drafts.get(uri);
    if (known?.version === version) return known.draft;
    const draft = { path, text: documents.get(uri)?.getText() ?? document.getText() };
    drafts.set(uri, { version, draft });
    return draft;
  };
  const find = (uri: string): { readonly draft: Draft; readonly session: Session } | undefined => {
    const document = documents.get(uri);
    const path = pathOf(uri);
    const session = document && path !== undefined ? corpora.of(path) : undefined;
    if (!document || path === undefined || !session || !isPaperOf(session.corpus, path)) return undefined;
    return { draft: draftOf(document, path), session };
  };
  documents.onDidClose(({ document }) => drafts.delete(document.uri));
  return {
    of(uri) {
      const found = find(uri);
      if (!found) return undefined;
      const all = documents.keys().flatMap((one) => (one === uri ? [] : (find(one) ?? [])));
      const others = all.filter(({ session }) => session === found.session).map(({ draft }) => draft);
      return { ...found, others, language };
    },
    uris: () => documents.keys(),
  };
}

/** The path of an address; `undefined` for what is no file, such as a text that was never saved. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
