import { stopWords } from "../../analysis/stop-words.ts";
import type { ColumnType, Table } from "../tables/column.ts";

/** What is loaded from a file. */
export interface CopyFile {
  readonly table: string;
  readonly file: string;
}

/** The table that only a database gets, beside those of every export. */
export const textColumns = { file: "text", text: "text", terms: "tsvector" } as const;

const sqlTypes: Readonly<Record<ColumnType | "tsvector", string>> = {
  ...{ text: "text", texts: "text[]", date: "date", integer: "integer", boolean: "boolean", tsvector: "tsvector" },
};

/**
 * What `psql` runs: makes the schema `drs` and fills it, all or nothing. Who reads meanwhile sees what was there before.
 *
 * @param tables of which the first holds the papers
 */
export function loadScript(tables: ReadonlyArray<Pick<Table, "name" | "columns">>, files: readonly CopyFile[]): string {
  return [
    "\\set ON_ERROR_STOP on",
    "set client_encoding = 'UTF8';",
    "begin;",
    "drop schema if exists drs cascade;",
    "create schema drs;",
    ...tables.map(({ name, columns }) =>
      tableSql(name, Object.fromEntries(columns.map((one) => [one.name, one.type]))),
    ),
    tableSql("texts", textColumns),
    ...files.map(({ table, file }) => `\\copy drs.${table} from '${file}'`),
    keys,
    functions,
    "commit;",
    "analyze;",
    "",
  ].join("\n");
}

function tableSql(name: string, columns: Readonly<Record<string, ColumnType | "tsvector">>): string {
  const lines = Object.entries(columns).map(([column, type]) => `  "${inSql(column)}" ${sqlTypes[type]}`);
  return `create table drs.${name} (\n${lines.join(",\n")}\n);`;
}

/** `citedBy` as SQL spells it: `cited_by`. */
const inSql = (column: string): string => column.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`);

const keys = `alter table drs.papers add primary key (file);
alter table drs.texts add primary key (file), add foreign key (file) references drs.papers;
alter table drs.citations add foreign key (file) references drs.papers;
alter table drs.sittings add foreign key (file) references drs.papers;
alter table drs.questions add foreign key (file) references drs.papers;
create index on drs.papers (drucksache);
create index on drs.papers (date);
create index on drs.citations (file);
create index on drs.citations (cited);
create index on drs.sittings (file);
create index on drs.sittings (committee, date);
create index on drs.questions (file);
create index on drs.texts using gin (terms);
-- Who cites whom, a row each.
create view drs.cites as
  select distinct citations.file, cited_file, citations.relation
  from drs.citations, unnest(citations.cited_files) as cited_file;`;

// As `analysis` makes terms of a word; a test holds them side by side.
const functions = `create text search dictionary drs.stems (template = snowball, language = german);
-- A word in lower case and without accents; ä and ae are a, ß is ss.
create function drs.folded(word text) returns text language sql immutable as $$
  select regexp_replace(regexp_replace(
    regexp_replace(normalize(replace(lower(word collate "und-x-icu"), 'ß', 'ss'), nfkd), '[\\u0300-\\u036f]', '', 'g'),
    '([ao])e', '\\1', 'g'), '(?<![aeq])ue', 'u', 'g')
$$;
-- What the forms of a folded word have in common, those for women and for all too.
create function drs.stem(folded text) returns text language sql immutable as $$
  select (ts_lexize('drs.stems', case
    when length(folded) > 8 and folded like '%innen' then left(folded, -5)
    when length(folded) > 6 and folded like '%erin' then left(folded, -2)
    else folded end))[1]
$$;
-- The terms of which a paper has one that has a word: the word, its stem, a compound with it.
create function drs.terms(word text) returns text[] language sql immutable as $$
  select array[folded]
    -- What extraction makes of KI.
    || case when word = 'Kl' then array['ki'] else '{}' end
    || case when folded ~ '^[[:alpha:]]+$' and not folded = any ('{${[...stopWords].join(",")}}')
      then array['*' || drs.stem(folded), '+' || drs.stem(folded)] else '{}' end
  from drs.folded(word) as folded
$$;
-- All of some words, in any of their forms, and compounds with them.
create function drs.query(search text) returns tsquery language sql immutable as $$
  select string_agg('(' || (select string_agg(quote_literal(term), ' | ') from unnest(drs.terms(word)) as term) || ')', ' & ')::tsquery
  from regexp_split_to_table(trim(search), '\\s+') as word
$$;
-- Some words as they are spelled, one after the other.
create function drs.phrase(search text) returns tsquery language sql immutable as $$
  select string_agg(quote_literal(drs.folded(word)), ' <-> ' order by place)::tsquery
  from regexp_split_to_table(trim(search), '\\s+') with ordinality as asked(word, place)
$$;`;
