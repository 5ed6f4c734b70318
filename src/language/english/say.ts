/** Says what a text is put together of. */
export type Say = (inner: unknown) => string;
