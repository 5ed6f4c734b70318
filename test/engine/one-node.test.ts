import { afterAll, beforeAll, describe } from "vitest";
import { type Cluster, canRunNodes, startCluster } from "./nodes.ts";
import { pagesFarDown } from "./pages-far-down.ts";
import { sameAnswers } from "./same-answers.ts";
import { served } from "./served.ts";
import { severalTowns } from "./several-towns.ts";

/* What is asked of one node, which takes longer to start than to answer: each suite has towns of its own there. */
describe.skipIf(!canRunNodes())("one node of OpenSearch", () => {
  let cluster: Cluster;
  const node = (): Cluster => cluster;

  beforeAll(async () => {
    cluster = await startCluster(1);
  }, 180_000);

  afterAll(() => cluster?.end());

  describe("answers as a local index does", () => sameAnswers(node));
  describe("several towns at once", () => severalTowns(node));
  describe("more than ten thousand papers", () => pagesFarDown(node));
  describe("servers", () => served(node));
});
