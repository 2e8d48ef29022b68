import { z } from 'zod';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { giveChild } from '../keep-child.ts';
import { listOfficers, type Officer } from '../officer-queries.ts';
import { mayRunService } from '../policy.ts';
import { findChild } from '../queries.ts';
import { childForm } from './child-frame.tsx';
import { childPath } from './child-links.ts';
import { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';

const nobody = 'nobody';

const isThere = ({ until }: Officer, today: string): boolean => until === null || until >= today;

const show = async ({ tx, scope, child, why, today }: HeldChild, error: FormError): Promise<Answer> => {
  const officers = (await listOfficers(tx, scope)).filter((officer) => isThere(officer, today));
  return childForm(child, why, '/officer', {
    title: `Give ${child.reference} to a reviewing officer`,
    verb: 'Give the child to them',
    error,
    children: (
      <>
        <p class="govuk-body">
          {child.officer === null ? 'Nobody has the child yet.' : `${child.officer} has the child now.`}
        </p>
        <Select
          name="officer"
          label={{ text: 'Reviewing officer', classes: 'govuk-label--s' }}
          hint={{ text: 'Brothers and sisters are best with one officer.' }}
          items={[
            { value: '', text: 'Choose' },
            ...officers.map(({ personId, name, team }) => ({
              value: personId,
              text: team === '' ? name : `${name}, ${team}`,
            })),
            { value: nobody, text: 'Nobody for now' },
          ]}
          value={child.officerId ?? ''}
          {...messageAt(error, 'officer')}
        />
      </>
    ),
  });
};

/** The form by which a manager gives a child to an officer. */
export const giveForm = route({
  method: 'GET',
  path: '/children/:child/officer',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) => readingChild(ask, (held) => show(held, null)),
});

/** Gives a child to an officer. Where it goes to another team, its page is no longer the manager's. */
export const saveGiven = route({
  method: 'POST',
  path: '/children/:child/officer',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['child.given to an officer', 'child.read'] },
  params: childParams,
  query: whyQuery,
  body: z.object({ officer: z.uuid().or(z.literal(nobody)).optional().catch(undefined) }),
  handle: (ask) =>
    changingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const { officer } = ask.body;
      const chosen = (await listOfficers(tx, scope)).find(
        (one) => one.personId === officer && isThere(one, today),
      );
      if (!chosen && officer !== nobody)
        return show(held, { text: 'Choose a reviewing officer.', field: 'officer' });
      await giveChild(tx, scope, child, chosen?.personId ?? null);
      const isStillSeen = (await findChild(tx, scope, child.id)) !== null;
      return redirect(
        isStillSeen ? childPath(child, held.why, '', { said: 'given' }) : '/children?said=given',
      );
    }),
});
