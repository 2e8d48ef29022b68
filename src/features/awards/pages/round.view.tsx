import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextField } from '../../../web/fields.tsx';
import type { Criterion } from '../queries.ts';
import type { Entry, RewardRound } from '../reward-queries.ts';
import { type Prizes as PrizesDue, pointsOf, prizesFor } from '../rules/prizes.ts';
import { CriteriaInOrder } from './arrange.view.tsx';
import { ActButton } from './nomination.view.tsx';
import { rewardsLink, roundLink, voiceLink } from './team.ts';

const nameOf = ({ number, firstName, schoolYear }: Entry): string => `${number}: ${firstName}, ${schoolYear}`;

const Tied = ({ entries, prizes }: { entries: readonly Entry[]; prizes: PrizesDue }): JSX.Element | null =>
  prizes.tied.length === 0 ? null : (
    <>
      <p class="govuk-body">
        {counted(prizes.tied.length, 'entry', 'entries')} are equal, and {counted(prizes.left, 'prize')}{' '}
        {prizes.left === 1 ? 'is' : 'are'} left. Draw by lot, or choose and say why.
      </p>
      <Radios
        name="how"
        fieldset={{ legend: { text: 'Among equals' } }}
        items={[
          { value: 'lot', text: 'Draw by lot: it is written down' },
          { value: 'chosen', text: 'These, for a reason' },
        ]}
        value="lot"
      />
      <Checkboxes
        name="chosen"
        fieldset={{ legend: { text: `Which ${prizes.left}, if you choose` } }}
        items={entries
          .filter(({ id }) => prizes.tied.includes(id))
          .map((entry) => ({ value: entry.id, text: nameOf(entry) }))}
        values={[]}
      />
      <TextField name="reason" label="The reason, if you choose" typed={{}} error={null} />
    </>
  );

type Assessed = { round: RewardRound; entries: readonly Entry[]; criteria: readonly string[] };

const Prizes = ({ round, entries, criteria }: Assessed): JSX.Element => {
  const counting = entries.filter(({ leftOut }) => !leftOut);
  const open = counting.filter((entry) => pointsOf(entry, criteria) === null).length;
  if (counting.some(({ prize }) => prize !== null))
    return (
      <>
        <p class="govuk-body">
          The prizes are given.{' '}
          <a class="govuk-link" href={`/voice/rewards/${round.id}/certificates.pdf`}>
            All certificates (PDF)
          </a>
        </p>
        <ActButton to={`/voice/rewards/${round.id}/take-back`} text="Take the prizes back" />
      </>
    );
  if (open > 0) return <p class="govuk-body">{counted(open, 'entry', 'entries')} to assess before prizes.</p>;
  const prizes = prizesFor(counting, criteria, round.prizes);
  return (
    <form action={`/voice/rewards/${round.id}/prizes`} method="post">
      <p class="govuk-body">{counted(prizes.sure.length, 'entry', 'entries')} get a prize by their points.</p>
      <Tied entries={counting} prizes={prizes} />
      <Button text="Give the prizes" preventDoubleClick />
    </form>
  );
};

const standing = (entry: Entry, criteria: readonly string[]): string => {
  if (entry.leftOut) return 'left out';
  const points = pointsOf(entry, criteria);
  return points === null ? 'to assess' : String(points);
};

type Shown = {
  round: RewardRound;
  criteria: readonly Criterion[];
  whyFixed: string | null;
  entries: readonly Entry[];
};

const Criteria = ({ round, criteria, whyFixed }: Omit<Shown, 'entries'>): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">By what entries are assessed</h2>
    <CriteriaInOrder criteria={criteria} />
    <p class="govuk-body">
      {whyFixed ?? (
        <a class="govuk-link" href={`${roundLink(round).href}/criteria`}>
          Change by what they are assessed
        </a>
      )}
    </p>
  </>
);

export const roundView = ({ round, criteria: stated, whyFixed, entries }: Shown): JSX.Element => {
  const criteria = stated.map(({ id }) => id);
  const points = (entry: Entry): number => (entry.leftOut ? -2 : (pointsOf(entry, criteria) ?? -1));
  return (
    <>
      <Breadcrumbs items={[voiceLink, rewardsLink, { text: round.title }]} />
      <h1 class="govuk-heading-l">{round.title}</h1>
      <p class="govuk-body">
        {counted(entries.length, 'entry', 'entries')}, {counted(round.prizes, 'prize')}. Each criterion that
        is met counts two, one that is met partly counts one.
      </p>
      {entries.length === 0 ? (
        <p class="govuk-body">
          None came yet. Share the address of the awards page: anybody can enter there.
        </p>
      ) : (
        <>
          <section class="hearth-scroll" aria-label="Entries" tabindex={0}>
            <Table
              caption="Entries"
              captionClasses="govuk-visually-hidden"
              head={[{ text: 'Entry' }, { text: 'Points' }, { text: 'Prize' }]}
              rows={entries
                .toSorted((one, other) => points(other) - points(one) || one.number - other.number)
                .map((entry) => [
                  {
                    children: (
                      <a class="govuk-link" href={`/voice/rewards/entries/${entry.id}`}>
                        {nameOf(entry)}
                      </a>
                    ),
                  },
                  { text: standing(entry, criteria), format: 'numeric' },
                  { text: entry.prize ?? '' },
                ])}
            />
          </section>
          <h2 class="govuk-heading-m">Prizes</h2>
          <Prizes round={round} entries={entries} criteria={criteria} />
        </>
      )}
      <Criteria round={round} criteria={stated} whyFixed={whyFixed} />
    </>
  );
};
