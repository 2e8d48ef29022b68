import { z } from 'zod';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import {
  askAboutPersonal,
  changingChild,
  childParams,
  type HeldChild,
  mayReview,
  readingChild,
  whyQuery,
} from '../../reviews/index.ts';
import { changeLine } from '../change-line.ts';
import { type Change, toldHistory } from '../rules/history.ts';
import { fieldNames, wordFields } from '../rules/line.ts';
import { idOfField, lineFormOf, readLineForm, type Typed } from '../rules/line-form.ts';
import { trackedChild } from '../tracked.ts';
import { abovePermanence } from './line.view.tsx';
import { LineFields } from './line-fields.view.tsx';
import { linePath } from './tracker.view.tsx';

type Shown = {
  child: HeldChild['child'];
  typed: Typed;
  seen: number;
  why: string;
  error: FormError;
  /** What others wrote meanwhile. */
  theirs?: readonly Change[];
};

const Theirs = ({ theirs }: { theirs: readonly Change[] }) => (
  <InsetText>
    <p>Written while you wrote:</p>
    <ul class="govuk-list govuk-list--bullet">
      {toldHistory(theirs).flatMap(({ by, sentences }) =>
        sentences.map((sentence) => (
          <li key={sentence}>
            {by}: {sentence}
          </li>
        )),
      )}
    </ul>
  </InsetText>
);

const withWhy = (path: string, why: string, done = ''): string => {
  const query = new URLSearchParams({ ...(why && { why }), ...(done && { done }) });
  return query.size === 0 ? path : `${path}?${query}`;
};

const show = ({ child, typed, seen, why, error, theirs = [] }: Shown): Answer => {
  const title = `Change the line of ${child.reference}`;
  return {
    kind: 'page',
    title: error === null ? title : `Error: ${title}`,
    view: (
      <FormPage
        above={abovePermanence}
        title={title}
        to={`${linePath(child.id)}/change`}
        back={{ text: child.reference, href: withWhy(linePath(child.id), why) }}
        verb="Save the line"
        leave="Leave it as it is"
        error={error}
        before={
          <p class="govuk-body">
            Where nothing has changed, save it as it stands: it is then written down that all of it still
            holds.
          </p>
        }
      >
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="why" value={why} />
        {theirs.length > 0 && <Theirs theirs={theirs} />}
        <LineFields typed={typed} error={error} />
      </FormPage>
    ),
    status: error === null ? 200 : 422,
  };
};

/** The form for changing a child's line. */
export const changeLineForm = route({
  method: 'GET',
  path: '/children/:child/permanence/change',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) =>
    readingChild(ask, async ({ tx, scope, child, today, why }) => {
      const { standing } = await trackedChild(tx, scope, child, today);
      return show({ child, typed: lineFormOf(standing.line), seen: standing.version, why, error: null });
    }),
});

const typedBody = z.record(z.string().max(60), z.string().max(5000));

/** Changes a child's line; what others changed since it was opened stays, or is shown first. */
export const saveLine = route({
  method: 'POST',
  path: '/children/:child/permanence/change',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['permanence.changed', 'permanence.looked over', 'child.read'] },
  params: childParams,
  body: typedBody,
  handle: (ask) =>
    changingChild({ ...ask, query: { why: ask.body.why ?? '' } }, async (held) => {
      const { tx, scope, child, today, why } = held;
      const typed = ask.body;
      const seen = Number(typed.seen) || 0;
      const again = (error: FormError, more: Partial<Shown> = {}) =>
        show({ child, typed, seen, why, error, ...more });
      const read = readLineForm(typed, today);
      if (!read.ok) return again(read.mistake);
      const { standing } = await trackedChild(tx, scope, child, today);
      const personal = askAboutPersonal(typed, wordFields, standing.line, fieldNames);
      if (personal !== null) return again(personal);
      const outcome = await changeLine(tx, scope, { childId: child.id, seen, line: read.line }, today);
      if (outcome.kind === 'mistake') return again({ text: outcome.text, field: idOfField(outcome.field) });
      if (outcome.kind !== 'clash') return redirect(withWhy(linePath(child.id), why, outcome.kind));
      const { theirs, line, version } = outcome;
      const text =
        'Somebody changed the same while you wrote. What you typed stands below: save it to keep yours, or take theirs.';
      return again({ text, field: 'planFor' }, { typed: lineFormOf(line), seen: version, theirs });
    }),
});
