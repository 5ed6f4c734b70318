/** To come. */
export function ThreadPage() {
  return <p>…</p>;
}
