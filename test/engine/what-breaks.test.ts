import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { search } from "../../src/app/search.ts";
import { isUserError } from "../../src/app/user-error.ts";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { type Sent, sendCorpus } from "../../src/engine/write/send-corpus.ts";
import { type Cluster, canRunNodes, startCluster } from "./nodes.ts";
import { writeInto, writePapers } from "./papers.ts";

const PAPERS = 300;
// Each sort of kill, so often.
const KILLS = process.env["DRS_LONG"] ? 20 : 1;
const ASKED = "Radwege Beleuchtung Querum";

/** What is not done is told, and nothing else goes wrong. */
function told(error: unknown): string {
  if (!isUserError(error)) throw error;
  return error.message;
}

describe.skipIf(!canRunNodes())("three nodes of OpenSearch, of which some are killed", () => {
  let cluster: Cluster;
  let folder = "";
  let answer: unknown;
  let env: NodeJS.ProcessEnv = {};
  const where = () => ({ url: cluster.urls.join(","), env });
  const send = (more: Partial<Parameters<typeof sendCorpus>[0]> = {}): Promise<Sent> =>
    sendCorpus({ ...where(), path: folder, municipality: "braunschweig", ...more });

  /** The same after a run that failed: where it could not even give up its claim, that is over after two minutes. */
  const sendAgain = async (): Promise<void> => {
    for (let tries = 0; ; tries++) {
      const outcome = await send().catch((error: unknown) => told(error));
      if (typeof outcome !== "string") return;
      if (tries === 10 || !outcome.includes("has been writing")) throw new Error(outcome);
      await new Promise((done) => setTimeout(done, 15_000));
    }
  };

  /** What a search finds; or what was told in place of it. */
  const find = async (): Promise<unknown> => {
    const session = await openEngine({ ...where(), towns: ["Braunschweig"] });
    const { total, withAll, hits } = await search(session, ASKED);
    session.close();
    return { total, withAll, hits: hits.map(({ paper, score }) => [paper.file, score]) };
  };

  /** Searches until something is over: every answer is whole, or there is none. */
  const askingWhile = async (over: Promise<unknown>): Promise<{ readonly whole: number; readonly told: number }> => {
    let isOver = false;
    let [whole, without] = [0, 0];
    over.then(
      () => {
        isOver = true;
      },
      () => {
        isOver = true;
      },
    );
    while (!isOver) {
      const found = await find().catch((error: unknown) => void told(error));
      if (found === undefined) without++;
      else {
        expect(found).toEqual(answer);
        whole++;
      }
    }
    return { whole, told: without };
  };

  /** All papers are there, each as it is here: nothing has to be sent. */
  const expectAll = async (papers: number): Promise<void> => {
    expect(await send()).toMatchObject({ papers, sent: 0, removed: 0 });
    const { body } = await cluster.ask("GET", "/_cat/indices/drs_braunschweig_*?format=json&h=index,docs.count");
    expect(body).toEqual([{ index: expect.any(String), "docs.count": String(papers) }]);
  };

  /** Every shard has its copy again. */
  const settle = async (): Promise<void> => {
    const { body } = await cluster.ask("GET", "/_cluster/health?wait_for_nodes=3&wait_for_status=green&timeout=90s");
    expect(body).toMatchObject({ status: "green", number_of_nodes: 3 });
  };

  beforeAll(async () => {
    cluster = await startCluster(3);
    folder = writePapers(PAPERS);
    await send();
    await settle();
    answer = await find();
  }, 240_000);

  afterAll(async () => {
    await cluster?.end();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test("a node that is killed while papers are searched: every answer is whole, or there is none", async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const killed = cluster.kill(kill % 3).then(() => new Promise((done) => setTimeout(done, 4_000)));
      const { whole } = await askingWhile(killed);
      expect(whole).toBeGreaterThan(0);
      expect(await find()).toEqual(answer);
      await cluster.start(kill % 3);
      await settle();
    }
  }, 3_000_000);

  /** Sends all papers anew, beside the old ones that readers see, while a node is killed; resolves to what came of it. */
  async function sendWhileKilling(
    node: number,
    isTime: (done: number, total: number) => boolean,
    milliseconds = 0,
  ): Promise<unknown> {
    let kills: Promise<void> | undefined;
    const sending = send({
      isNew: true,
      onProgress: (done, total) => {
        if (isTime(done, total))
          kills ??= new Promise<void>((end) => setTimeout(end, milliseconds)).then(() => cluster.kill(node));
      },
    });
    const outcome = sending.then(
      () => "sent",
      (error: unknown) => told(error),
    );
    await askingWhile(outcome);
    const came = await outcome;
    await kills;
    expect(kills, came).toBeDefined();
    await cluster.start(node);
    await settle();
    return came;
  }

  test("a node that is killed while papers are sent: none is lost", async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const outcome = await sendWhileKilling((kill + 1) % 3, () => true);
      if (outcome !== "sent") await sendAgain();
      await expectAll(PAPERS);
      expect(await find()).toEqual(answer);
    }
  }, 3_000_000);

  test("a node that is killed while the name moves to new papers: readers see all papers, old or new", async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      await sendWhileKilling((kill + 2) % 3, (done, total) => done === total, kill * 20);
      await sendAgain();
      await expectAll(PAPERS);
      expect(await find()).toEqual(answer);
    }
  }, 3_000_000);

  test("two who send the same town: one does, and the other is told", async () => {
    writeInto(folder, PAPERS, PAPERS + 1);
    const outcomes = await Promise.allSettled([send(), send()]);
    const failed = outcomes.flatMap((one) => (one.status === "rejected" ? told(one.reason) : []));
    expect(failed).toEqual([expect.stringMatching(/^process \d+ on .+ has been writing braunschweig since /)]);
    await expectAll(PAPERS + 1);
    answer = await find();
  });

  test("a town that is told apart has its own papers", async () => {
    expect(await send({ town: "Süd-Braunschweig" })).toMatchObject({
      alias: "drs-sued-braunschweig",
      sent: PAPERS + 1,
    });
    expect(await find()).toEqual(answer);
    await cluster.ask("DELETE", "/drs_sued-braunschweig_1");
    expect(await find()).toEqual(answer);
  });

  test("an index that takes nothing more is told, and readers see what they saw", async () => {
    const block = (isOn: boolean | null) =>
      cluster.ask("PUT", "/drs_braunschweig_*/_settings", { "index.blocks.read_only_allow_delete": isOn });
    await block(true);
    writeInto(folder, 3, 4, "\nEin Nachtrag.\n");
    await expect(send()).rejects.toThrow("it takes no papers now, mostly because its disk is nearly full");
    expect(await find()).toEqual(answer);
    await block(null);
    expect(await send()).toMatchObject({ sent: 1 });
  });

  test("without the nodes that have the papers there is no answer, and with none no other", async () => {
    const { papers } = await send();
    const shards = await cluster.ask("GET", "/_cat/shards/drs_braunschweig_*?format=json&h=node");
    const holding = (shards.body as ReadonlyArray<{ readonly node: string }>).map(({ node }) => Number(node.at(-1)));
    expect(new Set(holding).size).toBe(2);
    for (const node of holding) await cluster.kill(node);
    // Nodes that are too few wait for half a minute for others.
    env = { DRS_ENGINE_TIMEOUT: "5" };
    await expect(find()).rejects.toThrow(/too few of its nodes answer|no node of it answers|does not answer within/);
    await expect(send()).rejects.toThrow(/too few of its nodes answer|no node of it answers|does not answer within/);
    for (const node of [0, 1, 2]) await cluster.kill(node);
    await expect(find()).rejects.toThrow("no node of it answers");
    env = {};
    await Promise.all([0, 1, 2].map((node) => cluster.start(node)));
    await settle();
    await expectAll(papers);
  }, 300_000);
});
