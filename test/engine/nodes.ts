import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { release } from "./node/release.mjs";
import { type Cluster, startNodes } from "./node/start-nodes.mjs";

export type { Cluster };

const project = join(import.meta.dirname, "node");

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** Whether nodes of OpenSearch can run here; where they cannot, that is said once for each file of tests. */
export function canRunNodes(): boolean {
  const obstacle = obstacleHere();
  if (obstacle) process.stderr.write(`NO CLUSTER IS TESTED: ${obstacle}\n`);
  return obstacle === undefined;
}

function obstacleHere(): string | undefined {
  if (!runs(release.java, "-version") || !runs("mvn", "--version"))
    return "java and mvn are needed to run nodes of OpenSearch";
  const isFetched = runs("mvn", "-q", "-B", release.maven, "dependency:resolve", "-f", join(project, "pom.xml"));
  return isFetched ? undefined : "Maven cannot fetch what a node of OpenSearch needs";
}

/** Nodes with a folder of their own, which goes when they end. */
export async function startCluster(size: number): Promise<Cluster> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-engine-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const cluster = await startNodes({ size, folder, isBrief: true });
    return { ...cluster, end: () => cluster.end().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
