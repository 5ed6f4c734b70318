/** To come. */
export function OpenPage() {
  return <p>…</p>;
}
