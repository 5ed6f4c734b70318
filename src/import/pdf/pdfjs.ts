import * as pdfjs from "unpdf/pdfjs";

/* What is used of pdf.js. Its own declarations cannot be resolved in the package that it comes in. */

export interface TextItem {
  readonly str: string;
  /** From the text's space into the page's: a, b, c, d, x, y. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  /** The page's box: left, bottom, right, top. */
  readonly view: readonly number[];
  /** Degrees clockwise by which viewers turn the page. */
  readonly rotate: number;
  getTextContent(options?: { readonly disableNormalization?: boolean }): Promise<{
    readonly items: readonly (TextItem | { readonly type: string })[];
  }>;
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  cleanup(): void;
}

export interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

interface Loading {
  readonly promise: Promise<Pdf>;
  destroy(): Promise<void>;
}

const { getDocument } = pdfjs as unknown as {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => Loading;
};

const ERRORS_ONLY = 0;

/** Opens a PDF. No script in it runs, no font of it is loaded, and nothing is fetched. */
export function openPdf(bytes: Uint8Array): Loading {
  return getDocument({
    // Pdf.js takes the memory over.
    data: new Uint8Array(bytes),
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false },
    ...{ disableAutoFetch: true, disableRange: true, disableStream: true, stopAtErrors: false },
    verbosity: ERRORS_ONLY,
  });
}
