import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Details } from '../../../web/components/details.tsx';
import type { Plan } from '../queries.ts';
import type { Entry } from '../rules/entry.ts';
import type { Said, Shown } from '../rules/history/change.ts';
import type { Told } from '../rules/history/sentences.ts';
import { entryPath } from './with-entry.tsx';

/** What was said, shown and done of an entry of a plan. */
export type Recorded = {
  plan: Plan;
  entry: Entry;
  said: (Said & { by: string })[];
  shown: (Shown & { day: string; by: string })[];
  history: Told[];
};

const saidOn = ({ date }: Said): string => {
  if (date === null) return 'Without a date';
  return date.length === 'yyyy-mm'.length ? monthWords(`${date}-01`) : dateWords(date);
};

/** What shows that it was done. */
export const Evidence = ({ plan, entry, shown }: Recorded) => (
  <section aria-labelledby="evidence">
    <h2 class="govuk-heading-m" id="evidence">
      Evidence
    </h2>
    {shown.length === 0 ? (
      <p class="govuk-body">None yet.</p>
    ) : (
      <ul class="hearth-list">
        {shown.map((one) => (
          <li key={one.id}>
            {one.link !== null || one.file !== null ? (
              <a
                class="govuk-link"
                href={one.link ?? `${entryPath(plan, entry)}/evidence/${one.id}`}
                rel="noopener noreferrer"
              >
                {one.title}
              </a>
            ) : (
              <span class="hearth-typed">{one.words || one.title}</span>
            )}
            <p class="govuk-body-s hearth-quiet">
              {one.by}, {dateWords(one.day)}
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What was said of it, the newest first. */
export const Progress = ({ said }: Recorded) => (
  <section aria-labelledby="progress">
    <h2 class="govuk-heading-m" id="progress">
      How it goes
    </h2>
    {said.length === 0 ? (
      <p class="govuk-body">Nobody has written anything yet.</p>
    ) : (
      <ol class="hearth-list">
        {said.map((one) => (
          <li>
            <p class="govuk-body-s hearth-quiet">
              {saidOn(one)}, {one.by}
            </p>
            <p class="govuk-body hearth-typed">{one.words}</p>
          </li>
        ))}
      </ol>
    )}
  </section>
);

/** Everything that happened to it, in sentences. */
export const History = ({ plan, entry, history }: Recorded) => (
  <Details summaryText="Everything that happened">
    <ol class="hearth-list">
      {history.map(({ number, day, by, sentences, reason }) => (
        <li key={number}>
          <p class="govuk-body-s hearth-quiet">
            <a class="govuk-link" href={`${entryPath(plan, entry)}?asOf=${day}`}>
              {dateWords(day)}
            </a>
            , {by}
          </p>
          {sentences.map((sentence) => (
            <p class="govuk-body hearth-typed">{sentence}</p>
          ))}
          {reason !== '' && <p class="govuk-body hearth-typed">Why: {reason}</p>}
        </li>
      ))}
    </ol>
  </Details>
);
