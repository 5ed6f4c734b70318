/** Nodes of OpenSearch on this machine, each a process with a folder and ports of its own. */
export interface Cluster {
  /** Where each node answers. */
  readonly urls: readonly string[];
  /** Asks the first node that lives. */
  ask(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Starts a node, or starts it again with what it has on disk. */
  start(node: number): Promise<void>;
  /** Ends a node as a power cut would. */
  kill(node: number): Promise<void>;
  /** Ends all of them, as a power cut would unless told. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export interface NodesOptions {
  readonly size: number;
  /** Where they keep what they have: nodes that are started there again have it still. */
  readonly folder: string;
  /** As Java takes it; half a gigabyte, unless told. */
  readonly heap?: string;
  /** Whether they are to be there soon rather than to be fast for long. */
  readonly isBrief?: boolean;
}

export function startNodes(options: NodesOptions): Promise<Cluster>;
