import type { JSX } from 'preact';
import { ok, refused } from '../../../kernel/result.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { postsOf } from '../../voice/index.ts';
import { lockRound } from '../lock.ts';
import type { Criterion } from '../queries.ts';
import { criteriaOfRound, type Entry, findEntry, findRound } from '../reward-queries.ts';
import { assess, setEntryAside } from '../rewards.ts';
import { readMarks, type SentBy } from '../rules/entry.ts';
import { type Mark, marks } from '../rules/prizes.ts';
import { ActButton } from './nomination.view.tsx';
import { ofEntry, rewardsLink, roundLink, team, voiceLink } from './team.ts';

const senderWords: Record<SentBy, string> = {
  'young person': 'the young person',
  carer: 'a carer',
  school: 'a school',
};

const markWords: Record<Mark, string> = { met: 'Met', partly: 'Partly met', not: 'Not met' };

type Marked = { entry: Entry; criteria: readonly Criterion[] };

const KeptMarks = ({ entry, criteria }: Marked): JSX.Element => (
  <SummaryList
    rows={criteria.map(({ id, words }) => {
      const mark = entry.marks[id];
      return { key: { text: words }, value: { text: mark === undefined ? 'No mark yet' : markWords[mark] } };
    })}
  />
);

const here = (id: string): string => `/voice/rewards/entries/${id}`;

const assessForm = formRoutes({
  ...team,
  path: '/voice/rewards/entries/:entry',
  params: ofEntry,
  open: async ({ tx, scope, params }) => {
    const entry = await findEntry(tx, scope, params.entry);
    const round = entry && (await findRound(tx, scope, entry.roundId));
    if (!entry || !round) return null;
    const criteria = await criteriaOfRound(tx, scope, round.id);
    return { entry, round, criteria, post: (await postsOf(tx, scope, [entry.postId])).get(entry.postId) };
  },
  events: ['reward entry.assessed'],
  verb: 'Keep the marks',
  title: ({ entry }) => `Entry ${entry.number}: ${entry.firstName}`,
  back: ({ round }) => roundLink(round),
  above: [voiceLink, rewardsLink],
  shared: {
    lock: async ({ tx, scope, params }) => {
      const entry = await findEntry(tx, scope, params.entry);
      if (entry) await lockRound(tx, scope, entry.roundId);
    },
    kept: KeptMarks,
  },
  // What the criteria say is part of it: marks that were given for other words come back to be looked at.
  typed: ({ entry, criteria }) => ({
    ...Object.fromEntries(criteria.map(({ id }) => [id, entry.marks[id] ?? ''])),
    criteria: criteria.map(({ words }) => words),
  }),
  before: ({ entry, post }) => (
    <>
      <p class="govuk-body">
        {entry.schoolYear}. Sent by {senderWords[entry.sentBy]}. Found by: {entry.finder}.
      </p>
      {post && (
        <>
          {post.worries.length > 0 && (
            <div class="govuk-inset-text">
              <strong>This may tell of danger.</strong>{' '}
              <a class="govuk-link" href={`/voice/posts/${post.id}`}>
                Follow it up first
              </a>
              .
            </div>
          )}
          <p class="hearth-said">{post.words}</p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`${here(entry.id)}/certificate.pdf`}>
          Certificate (PDF)
        </a>
      </p>
      {entry.leftOut ? (
        <ActButton to={`${here(entry.id)}/put-back`} text="Put it back" />
      ) : (
        <ActButton to={`${here(entry.id)}/leave-out`} text="Leave it out: it is no entry" />
      )}
    </>
  ),
  fields: ({ typed, error }, { criteria }) => (
    <>
      {criteria.map(({ id, words }) => (
        <Radios
          key={id}
          name={id}
          classes="govuk-radios--inline"
          fieldset={{ legend: { text: words } }}
          items={marks.map((mark) => ({ value: mark, text: markWords[mark] }))}
          value={textIn(typed, id)}
          {...messageAt(error, id)}
        />
      ))}
    </>
  ),
  save: async ({ tx, scope }, { entry, criteria, round }, typed) => {
    const read = readMarks(typed, criteria);
    if (!read.ok) return read;
    const done = await assess(tx, scope, entry, read.value);
    return done.ok
      ? ok(`/voice/rewards/${round.id}`)
      : refused({ field: criteria[0]?.id ?? '', text: done.reason });
  },
});

const aside = (name: 'leave-out' | 'put-back') =>
  stepRoute({
    ...team,
    path: `/voice/rewards/entries/:entry/${name}`,
    params: ofEntry,
    events: [name === 'leave-out' ? 'reward entry.left out' : 'reward entry.put back'],
    work: async ({ tx, scope, params }) => {
      const entry = await findEntry(tx, scope, params.entry);
      if (!entry) return null;
      const done = await setEntryAside(tx, scope, entry, name === 'leave-out');
      return done.ok ? ok(here(entry.id)) : done;
    },
  });

export const entryRoutes = [...assessForm, aside('leave-out'), aside('put-back')];
