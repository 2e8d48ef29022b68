import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { Published } from '../public-plans.ts';
import type { Brag } from '../rules/brag.ts';
import { promisesOf, youngRating } from '../rules/promises.ts';
import { aboveOurPlans } from './public-plan.view.tsx';

/** A drawing beside the words, which say the same: a tick, an arrow, a snail's line, a wall. */
const marks: Record<Brag | 'none', string> = {
  blue: 'M 5 13 l 5 6 l 10 -13',
  green: 'M 4 12 h 15 m -6 -6 l 6 6 l -6 6',
  amber: 'M 4 14 c 4 -6 6 6 10 0 c 2 -3 4 -2 6 0',
  red: 'M 4 12 h 11 m 3 -8 v 16',
  none: 'M 6 12 h 12',
};

const Mark = ({ rating }: { rating: Brag | 'none' }) => (
  <svg viewBox="0 0 24 24" class="hearth-promise__mark" aria-hidden="true" focusable="false">
    <path d={marks[rating]} />
  </svg>
);

/** What was promised to young people, and how it goes. */
export const promisesView = ({ planId, publishedOn, content }: Published): JSX.Element => {
  const promises = promisesOf(content);
  return (
    <div class="hearth-young">
      <Breadcrumbs
        items={[
          ...aboveOurPlans,
          { text: content.name, href: `/our-plans/${planId}` },
          { text: 'What we promised' },
        ]}
      />
      <h1 class="govuk-heading-xl">What we promised</h1>
      <p class="govuk-body-l">
        The council looks after us like a parent. These are its promises to us, and how they are going. It
        said so on {dateWords(publishedOn)}.
      </p>
      {promises.length === 0 && <p class="govuk-body">There are no promises in this plan yet.</p>}
      {promises.map(({ title, words, voice, howItGoes, doing }) => (
        <section key={title} class="hearth-part">
          <h2 class="govuk-heading-l">{title}</h2>
          {words !== '' && <p class="govuk-body-l hearth-typed">{words}</p>}
          {voice !== '' && (
            <p class="govuk-body">
              We said: <q class="hearth-typed">{voice}</q>
            </p>
          )}
          <p class="govuk-body hearth-young__said">{howItGoes}</p>
          {doing.length > 0 && (
            <ul class="govuk-list hearth-promise">
              {doing.map((one) => (
                <li key={one.words}>
                  <Mark rating={one.rating} />
                  <span>
                    {one.words.replace(/\.$/, '')}: <strong>{youngRating[one.rating]}</strong>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <h2 class="govuk-heading-m">Is it not like that for you?</h2>
      <p class="govuk-body">
        Tell your worker, your reviewing officer or the participation team. You can also ask for an advocate:
        a person who is on your side and helps you to be heard. It is free.
      </p>
    </div>
  );
};
