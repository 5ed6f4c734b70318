import { join } from "node:path";

// Another one, such as 3.9.0, is told by the environment; it may need another Java.
const { DRS_OPENSEARCH: version = "2.19.6", JAVA_HOME: home } = process.env;

/** Which OpenSearch nodes are of: the Java that runs them, the program that starts one, what Maven is told. */
export const release = {
  java: home ? join(home, "bin/java") : "java",
  launcher: Number.parseInt(version, 10) < 3 ? "OpenSearchNode.java" : "OpenSearch3Node.java",
  maven: `-Dopensearch=${version}`,
};
