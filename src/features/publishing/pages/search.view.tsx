import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Pagination } from '../../../web/components/pagination.tsx';
import { hitsAPage, type SearchHit } from '../search-queries.ts';
import { SearchForm } from './search-form.tsx';

export type SearchModel = { words: string; page: number; total: number; hits: SearchHit[] };

const kinds = { meeting: 'Meeting', item: 'Agenda item', paper: 'Paper' } as const;

const Hit = ({ hit }: { hit: SearchHit }) => (
  <li>
    <a class="govuk-link govuk-!-font-weight-bold" href={hit.path}>
      {hit.title}
    </a>
    <p class="govuk-body-s hearth-quiet">
      {kinds[hit.kind]} · {hit.body} · {dateWords(hit.date)}
    </p>
    <p class="govuk-body">
      {hit.excerpt.map((part) => (part.marked ? <mark>{part.text}</mark> : part.text))}
    </p>
  </li>
);

const address = (words: string, page: number): string =>
  `/search?${new URLSearchParams({ words, page: String(page) })}`;

const Pages = ({ words, page, total }: SearchModel) => {
  const last = Math.ceil(total / hitsAPage);
  return last < 2 ? null : (
    <Pagination
      landmarkLabel="Pages of results"
      {...(page > 1 && { previous: { href: address(words, page - 1) } })}
      {...(page < last && { next: { href: address(words, page + 1) } })}
    />
  );
};

const Results = (model: SearchModel) =>
  model.total === 0 ? (
    <>
      <h2 class="govuk-heading-m">Nothing found for “{model.words}”</h2>
      <p class="govuk-body">Try fewer or other words, or check the spelling. Search looks for whole words.</p>
    </>
  ) : (
    <>
      <h2 class="govuk-heading-m">
        {counted(model.total, 'result')} for “{model.words}”
      </h2>
      <ul class="hearth-list">
        {model.hits.map((hit) => (
          <Hit key={hit.path} hit={hit} />
        ))}
      </ul>
      <Pages {...model} />
    </>
  );

/** Search over everything published, with the words marked. */
export const searchView = (model: SearchModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Search</h1>
    <SearchForm words={model.words} />
    {model.words === '' ? (
      <p class="govuk-body">Type what you are looking for, such as dentist, or “care leaver covenant”.</p>
    ) : (
      <Results {...model} />
    )}
  </>
);
