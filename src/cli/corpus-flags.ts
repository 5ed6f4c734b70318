/** The flags that say which corpus is meant. */
export interface CorpusFlags {
  readonly index?: string;
  readonly follow?: boolean;
  readonly municipality?: string;
}
