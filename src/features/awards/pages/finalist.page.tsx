import type { JSX } from 'preact';
import { readAddress, readWords } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { notFound, page, route, type Tx } from '../../../web/route.ts';
import { whyNotShown } from '../finalist-consents.ts';
import { whyNoPicture } from '../finalist-picture.ts';
import { type Finalist, findFinalist } from '../finalist-queries.ts';
import { hideFinalist, invite, markWinner, showFinalist } from '../finalists.ts';
import { findYear } from '../queries.ts';
import { answerWords } from './finalists.page.tsx';
import { linkView } from './link.view.tsx';
import { ActButton } from './nomination.view.tsx';
import { awardsLink, finalistLink, ofFinalist, team, voiceLink } from './team.ts';

const here = (id: string): string => `/voice/awards/finalists/${id}`;
const finalistsLink = ({ yearId }: Finalist) => ({
  text: 'Finalists',
  href: `/voice/awards/${yearId}/finalists`,
});

const ageWords = ({ underSixteen, carer }: Finalist): string => {
  if (underSixteen === null) return 'not told yet';
  return underSixteen ? `under 16, parent or carer: ${carer || 'not named'}` : '16 or over';
};

const pictureWords = ({ picture, pictureShown, shown }: Finalist, why: string | null): string => {
  if (picture === null) return why ?? 'none yet';
  if (pictureShown) return picture;
  return shown ? `${picture}: kept, not shown` : `${picture}: kept, and back when you show them again`;
};

const Picture = ({ finalist, why }: { finalist: Finalist; why: string | null }): JSX.Element => {
  const { id, picture, pictureShown } = finalist;
  return (
    <>
      {!pictureShown && why === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${here(id)}/picture`}>
            Show a picture of them
          </a>
        </p>
      )}
      {picture !== null && (
        <div class="hearth-pictures">
          {pictureShown && <img src={`/awards/pictures/${id}`} alt={picture} />}
          <ActButton to={`${here(id)}/remove-picture`} text="Take the picture away for good" />
        </div>
      )}
    </>
  );
};

type Why = { hidden: string | null; noPicture: string | null };

const finalistView = (finalist: Finalist, why: Why): JSX.Element => {
  const { id, name, category, finder, needs, winner, shown, reason, email, invitedOn } = finalist;
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value || 'nothing' } });
  return (
    <>
      <Breadcrumbs items={[voiceLink, awardsLink, finalistsLink(finalist), { text: name }]} />
      <h1 class="govuk-heading-l">{name}</h1>
      <SummaryList
        rows={[
          row('Category', `${category}${winner ? ', winner' : ''}`),
          row('Found by', finder),
          row('Why chosen', reason === '' ? 'in the order of the panel' : reason),
          row('Invited', invitedOn === null ? 'not yet' : `${dateWords(invitedOn)} ${email}`),
          row('Comes', answerWords(finalist)),
          row('Age', ageWords(finalist)),
          row('Needs', needs),
          row('Everybody sees them', shown ? 'yes' : (why.hidden ?? 'not yet')),
          row('Picture', pictureWords(finalist, why.noPicture)),
        ]}
      />
      <Button
        href={`${here(id)}/invite`}
        text={invitedOn === null ? 'Invite them' : 'Make a new invitation'}
        classes={invitedOn === null ? undefined : 'govuk-button--secondary'}
      />
      {shown ? (
        <ActButton to={`${here(id)}/hide`} text="Do not show them, nor their picture" />
      ) : (
        why.hidden === null && <Button href={`${here(id)}/show`} text="Show them to everybody" />
      )}
      <Picture finalist={finalist} why={why.noPicture} />
      <p class="govuk-body">
        {shown && 'Everybody sees at once who won, so mark it at the event. '}
        <a class="govuk-link" href={`${here(id)}/certificate.pdf`}>
          Certificate (PDF)
        </a>
      </p>
      <ActButton
        to={`${here(id)}/${winner ? 'not-winner' : 'winner'}`}
        text={winner ? 'They are not the winner' : 'Mark as winner'}
      />
    </>
  );
};

/** A finalist: what they answered, and what the team can do. */
const finalistPage = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/finalists/:finalist',
  audit: { writes: false, because: 'whom the team invites, for the team' },
  params: ofFinalist,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const finalist = await findFinalist(tx, scope, params.finalist);
      if (!finalist) return notFound('that finalist');
      const why = {
        hidden: await whyNotShown(tx, scope, finalist),
        noPicture: await whyNoPicture(tx, scope, finalist),
      };
      return page(finalist.name, finalistView(finalist, why));
    }),
});

const about = {
  ...team,
  params: ofFinalist,
  above: [voiceLink, awardsLink],
};

const inviteForm = formRoutes({
  ...about,
  path: '/voice/awards/finalists/:finalist/invite',
  open: async ({ tx, scope, params }) => {
    const finalist = await findFinalist(tx, scope, params.finalist);
    const year = finalist && (await findYear(tx, scope, finalist.yearId));
    return finalist && year ? { finalist, year } : null;
  },
  events: ['finalist.invited'],
  verb: 'Make the invitation',
  title: ({ finalist }) => `Invite ${finalist.name}`,
  back: ({ finalist }) => finalistLink(finalist),
  typed: ({ finalist }): Typed => ({ email: finalist.email }),
  fields: (field, { finalist }) => (
    <>
      {finalist.invitedOn !== null && (
        <p class="govuk-body">Their link from before opens no more. What they answered stays.</p>
      )}
      <LineField
        name="email"
        label="E-mail address, if it should go by letter"
        hint="Theirs, or that of whoever looks after them. Without one you give them the link yourself."
        {...field}
      />
    </>
  ),
  save: async ({ tx, scope, today, origin }, { finalist, year }, typed) => {
    const email = readAddress(typed, 'email');
    if (!email.ok) return email;
    const secret = await invite(tx, scope, finalist, year, { email: email.value, today });
    const link = `${origin}/awards/invitation/${secret}`;
    const back = finalistsLink(finalist);
    return ok(
      page('Their link', linkView({ name: finalist.name, link, byLetter: email.value !== '', back })),
    );
  },
});

const showForm = formRoutes({
  ...about,
  path: '/voice/awards/finalists/:finalist/show',
  open: async ({ tx, scope, params }) => {
    const finalist = await findFinalist(tx, scope, params.finalist);
    return finalist && { finalist };
  },
  events: ['finalist.shown'],
  verb: 'Show them to everybody',
  title: ({ finalist }) => `Show ${finalist.name} to everybody`,
  back: ({ finalist }) => finalistLink(finalist),
  typed: ({ finalist }): Typed => ({ name: finalist.name }),
  fields: ({ typed, error }, { finalist }) => (
    <>
      <LineField
        name="name"
        label="The name that everybody reads"
        hint="A first name is enough. It goes as soon as they take back their agreement."
        typed={typed}
        error={error}
      />
      {finalist.underSixteen !== false && (
        <Checkboxes
          name="spoken"
          items={[
            {
              value: 'yes',
              text: `We have spoken with the parent or carer, and they agree${finalist.picture === null ? '' : ', to the picture too'}`,
            },
          ]}
          values={[textIn(typed, 'spoken')]}
          {...messageAt(error, 'spoken')}
        />
      )}
    </>
  ),
  save: async ({ tx, scope }, { finalist }, typed) => {
    const name = readWords(typed, 'name', 'Write the name that everybody reads.', 80);
    if (!name.ok) return name;
    if (finalist.underSixteen !== false && textIn(typed, 'spoken') === '')
      return refused({ field: 'spoken', text: 'Speak with the parent or carer first, and tick this.' });
    const done = await showFinalist(tx, scope, finalist, name.value);
    return done.ok ? ok(here(finalist.id)) : refused({ field: 'name', text: done.reason });
  },
});

const step = (name: string, event: string, work: (tx: Tx, scope: Scope, id: string) => Promise<void>) =>
  stepRoute({
    ...team,
    path: `/voice/awards/finalists/:finalist/${name}`,
    params: ofFinalist,
    events: [event],
    work: async ({ tx, scope, params }) => {
      const finalist = await findFinalist(tx, scope, params.finalist);
      if (!finalist) return null;
      await work(tx, scope, finalist.id);
      return ok(here(finalist.id));
    },
  });

export const finalistRoutes = [
  finalistPage,
  ...inviteForm,
  ...showForm,
  step('hide', 'finalist.hidden', hideFinalist),
  step('winner', 'finalist.winner marked', (tx, scope, id) => markWinner(tx, scope, id, true)),
  step('not-winner', 'finalist.winner taken back', (tx, scope, id) => markWinner(tx, scope, id, false)),
];
