/*
 * What is kept of a server's objects: what is needed to make papers of them, as plain data. Addresses are absolute. What an
 * object does not say is left out; lists are always there.
 */

/** What the objects have in common. */
interface Kept {
  readonly id: string;
  /** As the server gives it; not all do. */
  readonly modified?: string;
  /** Whether the server took the object back. Then it may hold nothing else. */
  readonly deleted?: true;
}

export interface KeptOrganization extends Kept {
  readonly name?: string;
}

export interface KeptFile extends Kept {
  readonly name?: string;
  readonly fileName?: string;
  readonly mimeType?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Bytes. */
  readonly size?: number;
  /** Of the bytes, hexadecimal: SHA-512 or else SHA-1. */
  readonly checksum?: string;
  /** Where its bytes are. */
  readonly url?: string;
  readonly text?: string;
  /** Of the text, where that is kept elsewhere. */
  readonly textHash?: string;
  /** What refers to it, where it is not embedded there. */
  readonly papers: readonly string[];
  readonly meetings: readonly string[];
  /** Of a file that drs exported: its path in the corpus, and its front matter. */
  readonly exported?: { readonly file: string; readonly frontMatter: string };
}

export interface KeptConsultation extends Kept {
  readonly paper?: string;
  readonly meeting?: string;
  readonly agendaItem?: string;
  readonly organizations: readonly string[];
  readonly role?: string;
  /** Whether it is to decide. */
  readonly authoritative?: boolean;
}

export interface KeptPaper extends Kept {
  readonly name?: string;
  readonly reference?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly paperType?: string;
  readonly mainFile?: string;
  readonly auxiliaryFiles: readonly string[];
  readonly consultations: readonly string[];
  /** Organisations, then persons. */
  readonly originators: readonly string[];
  readonly directions: readonly string[];
  /** Papers that it has to do with. */
  readonly related: readonly string[];
  /** Papers that it changes, adds to or answers, and those that do so to it. */
  readonly superordinated: readonly string[];
  readonly subordinated?: readonly string[];
}

export interface KeptAgendaItem extends Kept {
  readonly meeting?: string;
  readonly number?: string;
  readonly name?: string;
  readonly public?: boolean;
  readonly consultation?: string;
  readonly result?: string;
  readonly resolutionFile?: string;
  readonly auxiliaryFiles: readonly string[];
}

export interface KeptMeeting extends Kept {
  readonly name?: string;
  /** `YYYY-MM-DD`: the day of its beginning where it is held. */
  readonly date?: string;
  readonly organizations: readonly string[];
  readonly invitation?: string;
  readonly resultsProtocol?: string;
  readonly verbatimProtocol?: string;
  readonly auxiliaryFiles: readonly string[];
  readonly agendaItems: readonly string[];
}

export interface KeptPerson extends Kept {
  readonly name?: string;
}

/** By what they are. */
export interface KeptKinds {
  readonly organization: KeptOrganization;
  readonly person: KeptPerson;
  readonly meeting: KeptMeeting;
  readonly paper: KeptPaper;
  readonly file: KeptFile;
  readonly agendaItem: KeptAgendaItem;
  readonly consultation: KeptConsultation;
}

export type KeptKind = keyof KeptKinds;

/** An object with what it is. */
export type KeptObject = {
  readonly [Kind in KeptKind]: { readonly kind: Kind; readonly object: KeptKinds[Kind] };
}[KeptKind];
