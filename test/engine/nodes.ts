import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(import.meta.dirname, "node");

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** Whether nodes of OpenSearch can run here; where they cannot, that is said once for each file of tests. */
export function canRunNodes(): boolean {
  const obstacle = obstacleHere();
  if (obstacle) process.stderr.write(`NO CLUSTER IS TESTED: ${obstacle}\n`);
  return obstacle === undefined;
}

function obstacleHere(): string | undefined {
  if (!runs("java", "-version") || !runs("mvn", "--version"))
    return "java and mvn are needed to run nodes of OpenSearch";
  const isFetched = runs("mvn", "-q", "-B", "dependency:resolve", "-f", join(project, "pom.xml"));
  return isFetched ? undefined : "Maven cannot fetch what a node of OpenSearch needs";
}

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
  end(): Promise<void>;
}

// Seconds until a node answers: three at once on two cores take twenty.
const PATIENCE = 120;

export async function startCluster(size: number): Promise<Cluster> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-engine-"));
  const classpath = classpathIn(folder);
  const ports = await freePorts(size * 2);
  const nodes: Array<ChildProcess | undefined> = Array.from({ length: size }, () => undefined);
  const urls = nodes.map((_, i) => `http://127.0.0.1:${ports[i]}`);
  const names = nodes.map((_, i) => `node-${i}`);
  const transports = nodes.map((_, i) => `127.0.0.1:${ports[size + i]}`);
  const launch = (i: number): void => {
    const home = join(folder, `node-${i}`);
    mkdirSync(join(home, "config"), { recursive: true });
    const settings = {
      ...{ "path.home": home, "node.name": names[i], "cluster.name": "drs-test" },
      ...{ "network.host": "127.0.0.1", "http.port": ports[i], "transport.port": ports[size + i] },
      ...{ "discovery.seed_hosts": transports.join(","), "cluster.initial_cluster_manager_nodes": names.join(",") },
      // The machine that tests run on may have little room left, which is no matter of theirs.
      ...{ "cluster.routing.allocation.disk.threshold_enabled": "false" },
      // A killed node is missed soon.
      ...{
        "cluster.fault_detection.follower_check.interval": "200ms",
        "cluster.fault_detection.leader_check.interval": "200ms",
      },
    };
    const log = openSync(join(folder, `${names[i]}.log`), "a");
    nodes[i] = spawn(
      "java",
      [
        ...["-Xms512m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dlog4j2.disable.jmx=true", "-cp", classpath],
        join(project, "OpenSearchNode.java"),
        ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      ],
      { stdio: ["ignore", log, log] },
    );
  };
  const answers = async (i: number): Promise<void> => {
    for (let tries = 0; tries < PATIENCE * 2; tries++) {
      if (nodes[i]?.exitCode !== null) break;
      const response = await fetch(`${urls[i]}/_cluster/health`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((done) => setTimeout(done, 500));
    }
    throw new Error(`node ${i} does not start: ${readFileSync(join(folder, `${names[i]}.log`), "utf8").slice(-2000)}`);
  };
  const cluster: Cluster = {
    urls,
    async ask(method, path, body) {
      const url = urls.find((_, i) => nodes[i] !== undefined) ?? urls[0];
      const response = await fetch(`${url}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
      return { status: response.status, body: await response.json() };
    },
    async start(i) {
      launch(i);
      await answers(i);
    },
    async kill(i) {
      const node = nodes[i];
      nodes[i] = undefined;
      if (!node || node.exitCode !== null) return;
      const ended = new Promise((done) => node.once("exit", done));
      node.kill("SIGKILL");
      await ended;
    },
    async end() {
      await Promise.all(nodes.map((_, i) => cluster.kill(i)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    for (let i = 0; i < size; i++) launch(i);
    await Promise.all(urls.map((_, i) => answers(i)));
  } catch (error) {
    await cluster.end();
    throw error;
  }
  return cluster;
}

/** What a node needs, fetched once and kept where Maven keeps such things. */
function classpathIn(folder: string): string {
  const file = join(folder, "classpath");
  const goal = ["-q", "-B", "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  const { status, stdout } = spawnSync("mvn", [...goal, "-f", join(project, "pom.xml")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`mvn does not fetch what a node needs: ${stdout}`);
  return readFileSync(file, "utf8").trim();
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((done) => {
          const server = createServer().listen(0, "127.0.0.1", () => done(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
