import { useEffect, useRef, useState } from "preact/hooks";
import { changed, kept } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { announce } from "../announce.ts";
import type { SuggestionJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { narrowed } from "./search-request.ts";
import { useSuggestions } from "./use-suggestions.ts";

export const SEARCH_FIELD = "q";
const LIST = "suggestions";

/** The field for words, with what they may become: a combobox as the ARIA practices describe it. */
export function SearchBox({ isLarge = false }: { readonly isLarge?: boolean }) {
  const { address, texts, backend } = useApp();
  const words = texts.search;
  const [typed, setTyped] = useState(address["q"] ?? "");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(backend, typed, !isOpen ? "closed" : active < 0 ? "following" : "held");
  const asked = useRef(address["q"]);
  useEffect(() => {
    // Not when the field is new: somebody may be typing already.
    if (asked.current !== address["q"]) setTyped(address["q"] ?? "");
    asked.current = address["q"];
  }, [address["q"]]);
  const isShown = isOpen && suggestions.length > 0;
  useEffect(() => {
    if (isShown) announce(words.suggested({ n: suggestions.length }));
  }, [isShown, suggestions.length]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };

  const search = (query: string): void => {
    close();
    setTyped(query);
    const wanted = { q: query.trim(), paper: undefined, file: undefined, page: undefined, line: undefined };
    go(narrowed(address["view"] === undefined ? changed(address, wanted) : { ...kept(address) }, wanted));
    field.current?.select();
  };

  /** Words are looked for; what is one paper is opened. */
  const pick = (one: SuggestionJson | undefined): void => {
    if (one?.kind !== "number" && one?.kind !== "subject") {
      search(one?.text ?? typed);
      return;
    }
    close();
    const paper = one.kind === "number" ? { paper: one.text } : { paper: one.drucksache, file: one.file };
    go(changed(kept(address), paper));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isShown) setOpen(true);
      // One place beside them is the field itself.
      else setActive((at) => ((at + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    } else if (event.key === "Escape") {
      if (isShown) event.preventDefault();
      if (isShown) close();
      else field.current?.blur();
    } else if (event.key === "Enter" && isShown && active >= 0) {
      event.preventDefault();
      pick(suggestions[active]);
    }
  };

  return (
    <search>
      <form
        class={isLarge ? "search-box large" : "search-box"}
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
        }}
      >
        <label class="hidden" for={SEARCH_FIELD}>
          {words.field}
        </label>
        <div class="field">
          <input
            id={SEARCH_FIELD}
            ref={field}
            name="q"
            type="text"
            value={typed}
            placeholder={words.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={LIST}
            aria-autocomplete="list"
            aria-activedescendant={isShown && active >= 0 ? `${LIST}-${active}` : undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setActive(-1);
              setOpen(true);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <span class="slash" aria-hidden="true">
            /
          </span>
          <div id={LIST} role="listbox" aria-label={words.suggestions} hidden={!isShown}>
            {suggestions.map((one, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
              <div
                key={`${one.kind} ${one.text}`}
                id={`${LIST}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                // The field would lose the focus before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(one)}
                class={one.kind}
              >
                <Suggestion one={one} />
              </div>
            ))}
          </div>
        </div>
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}

/** A suggestion, with what kind of paper it leads to. */
function Suggestion({ one }: { readonly one: SuggestionJson }) {
  const number = one.kind === "number" ? one.text : one.kind === "subject" ? one.drucksache : undefined;
  const subject = one.kind === "number" ? one.betreff : one.text;
  return (
    <>
      {number !== undefined && <span class="number">{shownLine(number)}</span>}{" "}
      {subject !== undefined && shownLine(subject)}
    </>
  );
}
