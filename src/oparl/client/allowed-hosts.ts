/**
 * Whether an address may be asked for: one of the server that the person named, or of a host that they allowed. What a server
 * says must not send anybody elsewhere, nor to another program of the same machine.
 *
 * @param home the address that the person typed
 * @param hosts names of other hosts, with a port or for any
 */
export function isAllowedAddress(url: URL, home: URL, hosts: readonly string[]): boolean {
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return false;
  const isUsualPort = url.port === "" || url.port === home.port;
  if (url.hostname === home.hostname && isUsualPort) return true;
  return hosts.some(
    (host) => host.toLowerCase() === url.host || (host.toLowerCase() === url.hostname && url.port === ""),
  );
}
