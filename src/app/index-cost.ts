/** What the first index of a folder takes. Sizes are in millions of bytes; time and size of the index are estimates. */
export interface IndexCost {
  /** The folder that would be a corpus, as people see it. */
  readonly folder: string;
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly indexMegabytes: number;
}
