import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of the server's programs, where one is installed. */
export const postgresPrograms = ["/usr/lib/postgresql", "/usr/local/lib/postgresql"]
  .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, "bin")) : []))
  .find((folder) => existsSync(join(folder, "initdb")));

/** A server with a database of its own, asked over a socket in its folder. */
export interface PostgresServer {
  /** Runs a file as somebody would who stands in its folder; what is printed, rows as tab-separated cells. */
  load(folder: string, file: string): string;
  /** The rows of a query, a list of cells each. */
  ask(sql: string): string[][];
  end(): void;
}

/** @throws Error with what the server's programs print, if they fail */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-postgres-"));
  const data = join(folder, "data");
  // A server refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? ownerOf() : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const run = (program: string, args: readonly string[], options: SpawnSyncOptions = {}): string => {
    const path = join(postgresPrograms ?? "", program);
    const { status, stdout, stderr } = spawnSync(path, args, { cwd: folder, ...owner, ...options, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stdout} ${stderr}`);
    return String(stdout);
  };
  run("initdb", ["--pgdata", data, "--username", "drs", "--auth", "trust", "--encoding", "UTF8", "--no-sync"]);
  // On no port: whatever else runs here is left alone.
  const flags = `-c listen_addresses= -c unix_socket_directories='${folder}' -c fsync=off`;
  run("pg_ctl", ["--pgdata", data, "--options", flags, "--log", join(folder, "log"), "--wait", "start"], {
    stdio: "ignore",
  });
  const flagsOfClient = ["--host", folder, "--username", "drs", "--dbname", "postgres", "--no-psqlrc", "--tuples-only"];
  const psql = (args: readonly string[], cwd = folder): string =>
    run("psql", [...flagsOfClient, "--no-align", "--field-separator", "\t", "--set", "ON_ERROR_STOP=1", ...args], {
      cwd,
    });
  return {
    load: (from, file) => psql(["--file", file], from),
    ask: (sql) =>
      psql(["--command", sql])
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t")),
    end() {
      run("pg_ctl", ["--pgdata", data, "--mode", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The user that Debian's package makes, or nobody. */
function ownerOf(): { readonly uid?: number; readonly gid?: number } {
  const idOf = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return idOf("-u") > 0 ? { uid: idOf("-u"), gid: idOf("-g") } : { uid: 65_534, gid: 65_534 };
}
