import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { release } from "./release.mjs";

const project = import.meta.dirname;

// Seconds until a node answers: three at once on two cores take twenty, and one with hundreds of indices more.
const PATIENCE = 300;

export async function startNodes({ size, folder, heap = "512m", isBrief = false }) {
  mkdirSync(folder, { recursive: true });
  const classpath = classpathIn(folder);
  const ports = await portsFor(size * 2);
  const nodes = Array.from({ length: size }, () => undefined);
  const urls = nodes.map((_, i) => `http://127.0.0.1:${ports[i]}`);
  const names = nodes.map((_, i) => `node-${i}`);
  const transports = nodes.map((_, i) => `127.0.0.1:${ports[size + i]}`);
  const launch = (i) => {
    const home = join(folder, names[i]);
    mkdirSync(join(home, "config"), { recursive: true });
    const settings = {
      ...{ "path.home": home, "node.name": names[i], "cluster.name": "drs-test" },
      "path.repo": join(folder, "snapshots"),
      ...{ "network.host": "127.0.0.1", "http.port": ports[i], "transport.port": ports[size + i] },
      ...{ "discovery.seed_hosts": transports.join(",") },
      // Of a cluster that has papers already it is known who belongs to it.
      ...(existsSync(join(folder, "formed")) ? {} : { "cluster.initial_cluster_manager_nodes": names.join(",") }),
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
      release.java,
      [
        ...[`-Xms${heap}`, `-Xmx${heap}`, "-Dlog4j2.disable.jmx=true", "-cp", classpath],
        // Code that is compiled at once and runs slower: for nodes that do not live long.
        ...(isBrief ? ["-XX:TieredStopAtLevel=1"] : []),
        join(project, release.launcher),
        ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      ],
      { stdio: ["ignore", log, log] },
    );
  };
  const answers = async (i) => {
    for (let tries = 0; tries < PATIENCE * 2; tries++) {
      if (nodes[i]?.exitCode !== null) break;
      const response = await fetch(`${urls[i]}/_cluster/health`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((done) => setTimeout(done, 500));
    }
    throw new Error(`node ${i} does not start: ${readFileSync(join(folder, `${names[i]}.log`), "utf8").slice(-2000)}`);
  };
  const end = (i, signal) => {
    const node = nodes[i];
    nodes[i] = undefined;
    if (!node || node.exitCode !== null) return;
    const ended = new Promise((done) => node.once("exit", done));
    node.kill(signal);
    return ended;
  };
  const cluster = {
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
    kill: async (i) => end(i, "SIGKILL"),
    async end(signal = "SIGKILL") {
      await Promise.all(nodes.map((_, i) => end(i, signal)));
    },
  };
  try {
    for (let i = 0; i < size; i++) launch(i);
    await Promise.all(urls.map((_, i) => answers(i)));
    writeFileSync(join(folder, "formed"), "");
  } catch (error) {
    await cluster.end();
    throw error;
  }
  return cluster;
}

/** What a node needs, fetched once and kept where Maven keeps such things. */
function classpathIn(folder) {
  const file = join(folder, "classpath");
  const goal = ["-q", "-B", release.maven, "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  const { status, stdout } = spawnSync("mvn", [...goal, "-f", join(project, "pom.xml")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`mvn does not fetch what a node needs: ${stdout}`);
  return readFileSync(file, "utf8").trim();
}

/** Ports that are free now. */
async function portsFor(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((done) => {
          const server = createServer().listen(0, "127.0.0.1", () => done(server));
        }),
    ),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
