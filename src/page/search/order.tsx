import { hrefOf } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { narrowed } from "./search-request.ts";

const orders = ["score", "date", "number"] as const;

/** In which order hits come, and whether papers of one matter are one hit. */
export function Order() {
  const { address, texts } = useApp();
  const chosen = address["sort"] ?? "score";
  const isFolded = address["fold"] !== "no";
  return (
    <nav class="order" aria-label={texts.search.order}>
      {orders.map((order) => (
        <a
          key={order}
          data-stay="yes"
          href={hrefOf(narrowed(address, { sort: order === "score" ? undefined : order }))}
          aria-current={order === chosen ? "true" : undefined}
        >
          {texts.search.orders[order]}
        </a>
      ))}
      {chosen === "score" && (
        <a class="fold" data-stay="yes" href={hrefOf(narrowed(address, { fold: isFolded ? "no" : undefined }))}>
          {isFolded ? texts.search.unfold : texts.search.foldAgain}
        </a>
      )}
    </nav>
  );
}
