import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { months } from '../../../kernel/local-date.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { letterOf, type Terms } from '../rules/terms.ts';
import { listWords } from '../rules/words.ts';

const Part = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <section class="hearth-minutes">
    <h3 class="govuk-heading-s">{title}</h3>
    {children}
  </section>
);

const List = ({ title, entries }: { title: string; entries: string[] }): JSX.Element | null =>
  entries.length === 0 ? null : (
    <Part title={title}>
      <ul class="govuk-list govuk-list--bullet">
        {entries.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Part>
  );

const Aim = ({ aim, index }: { aim: string; index: number }): JSX.Element => {
  const [first, ...points] = aim.split('\n');
  return (
    <li>
      <span class="hearth-agenda__number">{letterOf(index)}</span>
      <div>
        {first}
        {points.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {points.map((point) => (
              <li>{point.replace(/^- /, '')}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};

const dutyWords = ({ what, months: due }: Terms['duties'][number]): string =>
  due.length === 0 ? what : `${what} (${listWords(due.map((month) => months[month - 1] ?? ''))})`;

const howItWorks = (terms: Terms): [string, string][] => [
  [
    'Who votes',
    `Members appointed by ${listWords(terms.appointers, 'or')}. Co-opted representatives and those in attendance do not vote.`,
  ],
  ['Casting vote', terms.castingVote ? 'The chair has one when votes are equal' : 'None'],
  [
    'Substitutes',
    terms.substitutesVote
      ? 'For one meeting, with the vote of the member'
      : 'For one meeting, without a vote',
  ],
  ['Quorum', terms.quorum === null ? 'None' : counted(terms.quorum, 'voting member')],
  ['Meets', terms.everyMonths === 1 ? 'Every month' : `Every ${terms.everyMonths} months`],
  ['Length of a meeting', counted(terms.meetingMinutes, 'minute')],
  ['Notice', counted(terms.noticeDays, 'clear working day')],
  [
    'Review',
    terms.reviewedYearly
      ? 'Every year, at the first meeting after the Annual Meeting of Full Council in May'
      : 'When needed',
  ],
];

/** What a version says, in the order in which it is read. */
export const TermsShown = ({ terms }: { terms: Terms }): JSX.Element => (
  <>
    <Part title="Purpose">
      <p class="govuk-body">{terms.purpose}</p>
    </Part>
    {terms.aims.length > 0 && (
      <Part title="Aims">
        <ol class="hearth-agenda hearth-aims govuk-body">
          {terms.aims.map((aim, index) => (
            <Aim aim={aim} index={index} />
          ))}
        </ol>
      </Part>
    )}
    <List title="Who the members come from" entries={terms.memberGroups} />
    <List title="Who may be co-opted" entries={terms.coOptedServices} />
    <List title="Who attends" entries={terms.attending} />
    <List title="Who advises the board" entries={terms.advisers} />
    <Part title="How it works">
      <SummaryList
        rows={howItWorks(terms).map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
      />
    </Part>
    <List title="What comes back every year" entries={terms.duties.map(dutyWords)} />
  </>
);
