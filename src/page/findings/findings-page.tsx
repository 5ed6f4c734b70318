/** To come. */
export function FindingsPage() {
  return <p>…</p>;
}
