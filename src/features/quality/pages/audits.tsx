import type { JSX } from 'preact';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Tx } from '../../../web/route.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';
import { type Family, type Kept, wantedOf } from '../family.ts';
import { findRecord, officerPicks, type ServiceRecord } from '../queries.ts';
import {
  auditKindHints,
  auditKinds,
  auditKindWords,
  gradesIn,
  managersKinds,
  measuresOf,
} from '../rules/audit.ts';
import type { Mistake } from '../rules/fields.ts';
import {
  differing,
  isBlind,
  type ModerationState,
  type Part,
  stateOf,
  stepFor,
} from '../rules/moderation.ts';
import { SecondLook } from './second-look.view.tsx';

/** Who the one who asks is to an audit. */
const partOf = ({ byId, secondId }: Pick<ServiceRecord, 'byId' | 'secondId'>, { actor }: Scope): Part => {
  const me = personIdOf(actor);
  return {
    isFirst: me !== null && me === byId,
    isSecond: me !== null && me === secondId,
    isManager: mayRunService(actor).ok,
  };
};

/** How the second look at an audit stands. */
const standingOf = ({ kind, content, moderation }: ServiceRecord): ModerationState =>
  stateOf(gradesIn(kind, content), moderation);

/** What the one who asks can do about the second look at an audit; null where it grades nothing or is taken down. */
export const stepOf = (record: ServiceRecord, scope: Scope) =>
  measuresOf(record.kind).length === 0 || record.takenDownOn !== null
    ? null
    : stepFor(partOf(record, scope), standingOf(record));

const secondWords: Readonly<Record<ModerationState, string>> = {
  none: '',
  asked: 'a second look is asked for',
  same: 'two auditors, the same grades',
  differs: 'two auditors differ',
  agreed: 'grades agreed',
};

/** What was graded stays as it is once somebody else is asked to grade it too. */
const check = async (tx: Tx, scope: Scope, { id, kind, content }: Kept): Promise<Result<true, Mistake>> => {
  const before = id === null ? null : await findRecord(tx, scope, wantedOf(audits), id);
  if (!before?.moderation) return ok(true);
  const [changed] = differing(gradesIn(kind, before.content), gradesIn(kind, content));
  return changed === undefined
    ? ok(true)
    : refused({
        text: 'Somebody is asked to grade it too, so your own grade stays. A manager settles what differs.',
        field: changed,
      });
};

const Challenge = ({ reference }: Pick<ServiceRecord, 'reference'>): JSX.Element => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/challenges/new?${new URLSearchParams({ reference })}`}>
      Raise a challenge
    </a>{' '}
    so that a conference is held.
  </p>
);

export const audits: Family = {
  path: '/quality',
  title: 'Audits and observations',
  one: 'audit',
  above: [],
  kinds: auditKinds,
  kindWords: auditKindWords,
  kindHints: auditKindHints,
  managersKinds,
  everybodys: false,
  can: mayReview,
  empty:
    'No audit here. Add the first, or choose another kind or year. You see what you wrote and what is about your work; managers see their team’s.',
  links: [
    { text: 'Compliments', href: '/quality/compliments' },
    { text: 'Who has done how many', href: '/quality/quotas', can: mayRunService },
    { text: 'The year', href: '/quality/period' },
    { text: 'Counts for the Board', href: '/counts?of=quality' },
  ],
  picks: officerPicks,
  line: (record, picks) =>
    [
      record.reference,
      record.content.district,
      record.content.team,
      picks.officers?.[record.officerId ?? ''],
      secondWords[standingOf(record)],
    ]
      .filter(Boolean)
      .join(', '),
  check,
  hides: (record, scope) => isBlind(partOf(record, scope), standingOf(record)),
  more: async (_tx, scope, record) => (
    <>
      {record.kind === 'section 47 check' && record.content.agreed === 'no' && <Challenge {...record} />}
      {measuresOf(record.kind).length > 0 && (
        <SecondLook record={record} state={standingOf(record)} step={stepOf(record, scope)} />
      )}
    </>
  ),
};
