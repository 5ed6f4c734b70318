/** To come. */
export function TopicsPage() {
  return <p>…</p>;
}
