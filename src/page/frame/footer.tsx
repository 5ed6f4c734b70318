import { changed, hrefOf, kept } from "../address/address.ts";
import { useApp } from "../app-context.ts";

/** What is there for those who look for it: the other language, findings, keys, where all this comes from. */
export function Footer() {
  const { address, corpus, texts } = useApp();
  return (
    <footer>
      <p>
        <a
          href={hrefOf(changed(address, { lang: texts.otherLanguage.code }))}
          lang={texts.otherLanguage.lang}
          data-stay="yes"
        >
          {texts.otherLanguage.name}
        </a>
        <a href={hrefOf({ ...kept(address), view: "findings" })}>{texts.views.findings}</a>
      </p>
      <p class="keys">
        {texts.keys.map(({ key, does }) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </p>
      {corpus && (
        <p class="made">
          {texts.made({
            papers: corpus.papers,
            version: corpus.version,
            written: corpus.indexedAt,
          })}
        </p>
      )}
    </footer>
  );
}
