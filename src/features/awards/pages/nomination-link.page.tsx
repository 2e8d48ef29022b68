import { Button } from '../../../web/components/button.tsx';
import { type Answer, type Ask, everyone, route, youngPage } from '../../../web/route.ts';
import { youngMessage } from '../../../web/young-answers.tsx';
import { takingForm } from '../../voice/index.ts';
import { takeNominationBack } from '../nominate.ts';
import { nominationBySecret } from '../nomination-queries.ts';
import { bySecret, linkIsOver } from './team.ts';

const title = 'Your nomination';

/** What somebody nominated, by the link in their letter. */
export const nominationByLink = route({
  method: 'GET',
  path: '/awards/nomination/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own nomination, for whoever has its secret' },
  params: bySecret,
  handle: ({ asSystem, params: { secret } }) =>
    asSystem('nomination link', 'voice', async (tx, system) => {
      const nomination = await nominationBySecret(tx, system, secret);
      if (!nomination) return linkIsOver();
      const { firstName, category, state } = nomination;
      return youngPage(
        title,
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">
            {firstName}, for the award “{category}”.
          </p>
          {state === 'came' ? (
            <form action={`/awards/nomination/${secret}`} method="post">
              <p class="govuk-body">You can take it back. We then forget your e-mail address too.</p>
              <Button text="Take it back" preventDoubleClick />
            </form>
          ) : (
            <p class="govuk-body">
              {state === 'shortlisted'
                ? 'It is on the shortlist: the panel reads it now.'
                : 'It does not count any more.'}
            </p>
          )}
        </>,
      );
    }),
});

type Asked = Ask<{ secret: string }, unknown, unknown>;

const takeBack = ({ asSystem, params: { secret } }: Asked): Promise<Answer> =>
  asSystem('nomination link', 'voice', async (tx, system): Promise<Answer> => {
    const nomination = await nominationBySecret(tx, system, secret);
    if (!nomination) return linkIsOver();
    const done = await takeNominationBack(tx, system, nomination);
    return done.ok
      ? { kind: 'redirect', to: `/awards/nomination/${secret}` }
      : youngMessage('That cannot be done now', [done.reason], 422);
  });

/** Takes it back. */
export const takeBackByLink = route({
  method: 'POST',
  path: '/awards/nomination/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['nomination.taken back'] },
  params: bySecret,
  handle: (ask) => takingForm(ask, 'nomination link', () => takeBack(ask)),
});
