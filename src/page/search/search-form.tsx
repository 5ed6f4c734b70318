import { kindNames } from "../../paper/kind-names.ts";
import { changed, hrefOf } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import { filterNames, narrowed } from "./search-request.ts";

/** The filters as a form, and what else can be typed. */
export function SearchForm() {
  const { address, texts } = useApp();
  const { form } = texts.search;
  const text = (name: "sender" | "committee" | "from" | "to") => (
    <label>
      <span>{form[name]}</span>
      <input name={name} value={address[name] ?? ""} placeholder={form.examples[name]} />
    </label>
  );
  return (
    <details class="search-form">
      <summary>{form.open}</summary>
      <form
        aria-label={form.open}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          go(
            narrowed(
              address,
              Object.fromEntries(filterNames.map((name) => [name, String(given.get(name) ?? "").trim()])),
            ),
          );
        }}
      >
        <label>
          <span>{form.kind}</span>
          <select name="kind" value={address["kind"] ?? ""}>
            <option value="">{form.anyKind}</option>
            {Object.entries(kindNames).map(([kind, name]) => (
              <option key={kind} value={kind} selected={kind === address["kind"]}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {text("sender")}
        {text("committee")}
        {text("from")}
        {text("to")}
        <button type="submit">{form.apply}</button>
      </form>
      <section aria-label={form.language}>
        <h2>{form.language}</h2>
        <dl class="query-language">
          {form.queries.map(({ query, finds }) => (
            <div key={query}>
              <dt>
                <a href={hrefOf(changed({}, { q: query, lang: address["lang"] }))}>
                  <code>{query}</code>
                </a>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
      </section>
    </details>
  );
}
