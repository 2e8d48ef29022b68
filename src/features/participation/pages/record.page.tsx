import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Period } from '../../../kernel/counts.ts';
import { csvText } from '../../../kernel/csv.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { yearBegun, yearOf, yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Recorded, recordOf } from '../record-queries.ts';
import { kinds, stateOn } from '../rules/request.ts';
import { hoursWords } from '../rules/took-part.ts';
import { type InvolvementYear, sumOf } from '../rules/year.ts';
import { stateWords } from './requests.page.tsx';
import { crumbs } from './voice-crumbs.ts';

const query = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });

/** The chosen year from 1 April, or that of today; whole, also where it is not over. */
const periodIn = (year: number | undefined, today: string): { begun: number; period: Period } => {
  const begun = year ?? yearBegun(today);
  return { begun, period: yearOf(begun, `${begun + 1}-03-31`) };
};

const groupsIn = ({ parts }: Recorded): string =>
  [...new Set(parts.flatMap(({ group }) => (group === null ? [] : [group])))].join(', ');

const quartersIn = ({ parts }: Recorded): number => parts.reduce((sum, { quarters }) => sum + quarters, 0);

const changedIn = ({ didChange, changedWords }: Recorded, none: string): string => {
  if (didChange === null) return none;
  return didChange ? changedWords : `Nothing, because: ${changedWords}`;
};

const sumWords = ({ requests, tookPlace, places, quarters, answered }: InvolvementYear): string =>
  `${counted(requests, 'request')} came. ${tookPlace} took place, with ${counted(places, 'place')} taken by young people for ${
    quarters === 0 ? 'no hours' : hoursWords(quarters)
  }. Of ${answered} of them we know what changed.`;

type Shown = { begun: number; record: Recorded[]; sum: InvolvementYear; today: string };

const recordView = ({ begun, record, sum, today }: Shown): JSX.Element => (
  <>
    <Breadcrumbs items={[crumbs.voice, { text: 'Record of involvement' }]} />
    <h1 class="govuk-heading-l">Record of involvement, {yearWords(begun)}</h1>
    <p class="govuk-body">{sumWords(sum)}</p>
    <ul class="govuk-list hearth-footer__links">
      {[begun - 1, begun + 1].map((year) => (
        <li key={year}>
          <a class="govuk-link" href={`/voice/record?year=${year}`}>
            {yearWords(year)}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href={`/voice/record.csv?year=${begun}`}>
          This record for a spreadsheet (CSV)
        </a>
      </li>
    </ul>
    {record.length === 0 ? (
      <p class="govuk-body">No request came in this year. What staff ask at /involve stands here.</p>
    ) : (
      <section class="hearth-scroll" tabindex={0} aria-label="Record of involvement">
        <Table
          firstCellIsHeader
          classes="govuk-table--small-text-until-tablet"
          head={[
            { text: 'What for' },
            { text: 'Who asked' },
            { text: 'Why' },
            { text: 'Groups' },
            { text: 'Young people' },
            { text: 'Hours' },
            { text: 'What changed' },
          ]}
          rows={record.map((one) => [
            { text: `${one.title} (${stateWords[stateOn(one, today)].toLowerCase()})` },
            { text: one.asker },
            { text: one.why },
            { text: groupsIn(one) },
            { text: String(one.parts.length) },
            { text: String(quartersIn(one) / 4) },
            { text: changedIn(one, one.tookPlaceOn === null ? '' : 'Not said yet') },
          ])}
        />
      </section>
    )}
  </>
);

const forTeam = { writes: false, because: 'what staff asked and how many took part; names nobody' } as const;

/** The record of involvement of a year, for inspectors. */
export const recordPage = route({
  method: 'GET',
  path: '/voice/record',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: forTeam,
  query,
  handle: ({ inScope, scope, clock, query: { year } }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { begun, period } = periodIn(year, today);
      const record = await recordOf(tx, scope, period);
      const sum = sumOf(record, period);
      return page('Record of involvement', recordView({ begun, record, sum, today }));
    }),
});

const columns = [
  'What for',
  'Kind',
  'Where it stands',
  'Who asked',
  'Came on',
  'Why young people',
  'Took place on',
  'Groups',
  'Young people',
  'Hours',
  'What changed',
];

const dayOf = (day: string | null): string => (day === null ? '' : dateWords(day));

/** The same for a spreadsheet. */
export const recordFile = route({
  method: 'GET',
  path: '/voice/record.csv',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: forTeam,
  query,
  handle: ({ inScope, scope, clock, query: { year } }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { begun, period } = periodIn(year, today);
      const rows = (await recordOf(tx, scope, period)).map((one) => [
        one.title,
        kinds[one.kind],
        stateWords[stateOn(one, today)],
        one.asker,
        dayOf(one.cameOn),
        one.why,
        dayOf(one.tookPlaceOn),
        groupsIn(one),
        String(one.parts.length),
        String(quartersIn(one) / 4),
        changedIn(one, ''),
      ]);
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: csvText(columns, rows),
        fileName: `record-of-involvement-${yearWords(begun)}.csv`,
      };
    }),
});
