import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { Challenge } from '../challenge-queries.ts';
import type { Child } from '../queries.ts';
import { ageWords } from '../rules/age.ts';
import type { ChildRecord } from '../rules/child-record.ts';
import type { TimetableLine } from '../rules/timetable/timetable.ts';
import { ChallengesOfChild } from './challenges-of-child.view.tsx';
import { ChildBanner, type ChildNews } from './child-banner.view.tsx';
import { aboveChild, childPath } from './child-links.ts';
import { DoneList, HistoryList, TimetableTable } from './child-record.view.tsx';
import { homeWords, lawWords } from './episode-words.ts';

export type ChildModel = {
  child: Child;
  why: string;
  today: string;
  record: ChildRecord;
  timetable: TimetableLine[];
  siblings: { count: number; seen: Child[] };
  isManager: boolean;
  challenges: readonly Challenge[];
  news: ChildNews;
};

const Siblings = ({ siblings: { count, seen }, why }: Pick<ChildModel, 'siblings' | 'why'>) => {
  if (count === 0) return <>None in our care that we know of</>;
  return (
    <>
      {counted(count, 'brother or sister', 'brothers and sisters')} in our care
      {seen.length > 0 && ': '}
      {seen.map((one, place) => (
        <>
          {place > 0 && ', '}
          <a key={one.id} class="govuk-link" href={childPath(one, one.officerId === null ? '' : why)}>
            {one.reference}
          </a>
        </>
      ))}
    </>
  );
};

const milesWords = ({ miles }: Child): string => (miles === null ? '' : `, ${counted(miles, 'mile')} away`);

const Facts = ({ child, record, today, siblings, why }: ChildModel) => {
  const now = record.episodes.at(-1);
  const rows: [string, ComponentChildren][] = [
    ['Age', ageWords(child.born, today)],
    ['In our care', child.leftOn === null ? 'Yes' : `No, not since ${dateWords(child.leftOn)}`],
    ['Legal status', now ? lawWords(now) : 'Not known'],
    ['Home', now ? `${homeWords(now)}${milesWords(child)}` : 'Not known'],
    ['Who cares for them', child.carer],
    ['District', child.district],
    ['Team and social worker', [child.team, child.worker].filter(Boolean).join(', ')],
    ['Reviewing officer', child.officer ?? 'Nobody yet'],
    ['Brothers and sisters', <Siblings siblings={siblings} why={why} />],
  ];
  return (
    <SummaryList
      rows={rows.map(([key, value]) => ({
        key: { text: key },
        value: { children: value === '' ? 'Not known' : value },
      }))}
    />
  );
};

const Ways = ({ child, why, isManager }: Pick<ChildModel, 'child' | 'why' | 'isManager'>) => (
  <ul class="govuk-list">
    {[
      ['/reviews', 'Reviews, their decisions, and what was found between them'],
      ['/permanence', 'The line to permanence'],
      ['/done', 'Note what was done'],
      ['/moved', 'Note a move or another legal status'],
      ['/edit', 'Change what is known'],
      ...(isManager ? [['/officer', 'Give the child to a reviewing officer']] : []),
    ].map(([rest, text]) => (
      <li key={rest}>
        <a class="govuk-link" href={childPath(child, why, rest)}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);

/** One child: who they are with, what is due and why, what was done, and where they lived. */
export const childView = (model: ChildModel): JSX.Element => (
  <>
    <ChildBanner {...model} />
    <Breadcrumbs items={[...aboveChild, { text: model.child.reference }]} />
    <h1 class="govuk-heading-l">{model.child.reference}</h1>
    <Facts {...model} />
    <Ways {...model} />
    <TimetableTable {...model} />
    <ChallengesOfChild {...model} />
    <DoneList {...model} />
    <HistoryList {...model} />
  </>
);
