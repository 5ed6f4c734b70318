/** The flags that say which corpus is meant. */
export interface CorpusFlags {
  readonly index?: string;
  readonly municipality?: string;
}
