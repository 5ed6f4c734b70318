import { BlockList, isIP } from "node:net";
import { isAllowedAddress } from "../../oparl/client/allowed-hosts.ts";
import { RequestError } from "../../oparl/client/request-error.ts";

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  inside.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  inside.addSubnet(net, bits, "ipv6");
}

/** Whether an address of the internet protocol is one of this machine or of a private network. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivate(mapped);
  const version = isIP(address);
  return version !== 0 && inside.check(address, version === 6 ? "ipv6" : "ipv4");
}

/**
 * Refuses addresses that only a server's data lead to: on other hosts than the person named, or into a private network that
 * the names did not lead into at first.
 */
export function refuser(
  home: URL,
  { hosts, lookup }: { readonly hosts: readonly string[]; readonly lookup: Lookup },
): (url: URL) => Promise<void> {
  const first = new Map<string, boolean>();
  return async (url) => {
    const { hostname, host, href } = url;
    if (!isAllowedAddress(url, home, hosts)) throw new RequestError({ id: "host-not-allowed", host }, href);
    const isNow = await leadsInside(hostname.replace(/^\[|\]$/g, ""), lookup);
    const wasFirst = first.get(hostname) ?? isNow;
    first.set(hostname, wasFirst);
    if (isNow && !wasFirst) throw new RequestError({ id: "private-address", host }, href);
  };
}

/** The addresses that a name leads to. */
export type Lookup = (hostname: string) => Promise<ReadonlyArray<{ readonly address: string }>>;

async function leadsInside(hostname: string, lookup: Lookup): Promise<boolean> {
  if (isIP(hostname) !== 0) return isPrivate(hostname);
  try {
    return (await lookup(hostname)).some(({ address }) => isPrivate(address));
  } catch {
    // The request itself will say that there is no such host.
    return false;
  }
}
