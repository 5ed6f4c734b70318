import type { Counted } from "../../app/overview.ts";
import { changed } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { useAnswer } from "../use-answer.ts";
import { openFacets } from "./open-request.ts";

/** By whom, for which committee, for how long: each counts as soon as it is chosen. */
export function OpenFilters() {
  const { address, backend, texts } = useApp();
  const { form } = texts.open;
  const asked = useAnswer("unanswered facets", (signal) => backend.unanswered(openFacets, signal));
  const facets = asked.state === "there" ? (asked.answer.facets ?? {}) : {};
  const set = (name: string, value: string): void => go(changed(address, { [name]: value, n: undefined }), "replace");
  return (
    <form class="filters" aria-label={form.label} onSubmit={(event) => event.preventDefault()}>
      <Choice name="sender" label={form.sender} any={form.all} values={facets.sender ?? []} onChoose={set} />
      <Choice name="committee" label={form.committee} any={form.all} values={facets.committee ?? []} onChoose={set} />
      <label>
        <span>{form.days}</span>
        <input
          type="number"
          name="days"
          min="0"
          max="99999"
          step="10"
          value={address["days"] ?? ""}
          placeholder="0"
          onChange={(event) => set("days", event.currentTarget.value)}
        />
      </label>
    </form>
  );
}

interface ChoiceProps {
  readonly name: "sender" | "committee";
  readonly label: string;
  readonly any: string;
  readonly values: readonly Counted[];
  readonly onChoose: (name: string, value: string) => void;
}

function Choice({ name, label, any, values, onChoose }: ChoiceProps) {
  const { address } = useApp();
  const chosen = address[name] ?? "";
  const isKnown = chosen === "" || values.some(({ value }) => value === chosen);
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={chosen} onChange={(event) => onChoose(name, event.currentTarget.value)}>
        <option value="">{any}</option>
        {!isKnown && <option value={chosen}>{shownLine(chosen)}</option>}
        {values.map(({ value, papers }) => (
          <option key={value} value={value} selected={value === chosen}>
            {shownLine(value)} ({papers})
          </option>
        ))}
      </select>
    </label>
  );
}
