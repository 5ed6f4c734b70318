import { aliasOf, versionName } from "../../../dist/engine/meta.js";
import { nameOf } from "./towns.mjs";

/**
 * Makes more towns of those that were sent by copying the files of their indices, as backups are made and taken back. Each copy has files
 * of its own, and is searched as any other town is; only its words are not its own.
 */
export async function copyTowns(engine, { corpus, towns, there, note }) {
  const { sent } = corpus;
  const missing = Array.from({ length: towns }, (_, town) => town).filter((town) => !there.has(nameOf(corpus, town)));
  if (!missing.some((town) => town >= sent)) return;
  // Nothing is slowed down, as it is where people search meanwhile.
  const settings = { location: "copies", max_restore_bytes_per_sec: "0b", max_snapshot_bytes_per_sec: "0b" };
  await engine.ask("PUT", "/_snapshot/copies", { type: "fs", settings });
  await engine.ask("PUT", "/_cluster/settings", { transient: { "indices.recovery.max_bytes_per_sec": "0b" } });
  await engine.try("DELETE", "/_snapshot/copies/towns", undefined, [404]);
  const names = Array.from({ length: sent }, (_, town) => versionName(nameOf(corpus, town), 1));
  const whole = { indices: names.join(","), include_global_state: false };
  await engine.ask("PUT", "/_snapshot/copies/towns?wait_for_completion=true", whole);
  for (const town of missing.filter((one) => one >= sent)) {
    const name = nameOf(corpus, town);
    const index = versionName(name, 1);
    await engine.try("DELETE", `/${index}`, undefined, [404]);
    await engine.ask("POST", "/_snapshot/copies/towns/_restore?wait_for_completion=true", {
      ...{ indices: names[town % sent], include_global_state: false, include_aliases: false },
      ...{ rename_pattern: ".+", rename_replacement: index },
    });
    await engine.ask("POST", "/_aliases", { actions: [{ add: { index, alias: aliasOf(name) } }] });
    note(`${name}: copied`);
  }
  await engine.ask("DELETE", "/_snapshot/copies/towns");
}
