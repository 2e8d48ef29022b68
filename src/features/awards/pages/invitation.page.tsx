import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, type Ask, everyone, route, type Tx, youngPage } from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import { findConsent, takingForm } from '../../voice/index.ts';
import { answerInvitation } from '../answer-invitation.ts';
import { type Finalist, finalistBySecret } from '../finalist-queries.ts';
import { type AwardSetting, type AwardYear, findYear, settingOf } from '../queries.ts';
import { readInvitation } from '../rules/invitation.ts';
import { answeredView, invitationView } from './invitation.view.tsx';
import { bySecret, linkIsOver } from './team.ts';

const title = 'Your invitation';

type Invited = { finalist: Finalist; year: AwardYear; setting: AwardSetting };
type Asked = Ask<{ secret: string }, unknown, unknown>;

const invited = (
  { asSystem, params: { secret } }: Asked,
  work: (tx: Tx, system: Scope, invitation: Invited) => Promise<Answer>,
): Promise<Answer> =>
  asSystem('award invitation', 'voice', async (tx, system) => {
    const finalist = await finalistBySecret(tx, system, secret);
    const year = finalist && (await findYear(tx, system, finalist.yearId));
    if (!finalist || !year) return linkIsOver();
    return work(tx, system, { finalist, year, setting: await settingOf(tx, system, year.id) });
  });

const agrees = async (tx: Tx, scope: Scope, id: string | null): Promise<boolean> =>
  id !== null && (await findConsent(tx, scope, id))?.withdrawnOn === null;

/** The answer as it was given before, to be changed. */
const typedOf = async (tx: Tx, scope: Scope, finalist: Finalist): Promise<Typed> => {
  const { answer, name, guests, needs, underSixteen, carer } = finalist;
  const tick = (is: boolean): string => (is ? 'yes' : '');
  const age = underSixteen ? 'under 16' : '16 or over';
  return {
    answer: answer ?? '',
    name,
    guests: String(guests),
    needs,
    age: underSixteen === null ? '' : age,
    carer,
    showName: tick(await agrees(tx, scope, finalist.consentId)),
    showPicture: tick(await agrees(tx, scope, finalist.pictureConsentId)),
    carerAgrees: tick(
      (await agrees(tx, scope, finalist.carerConsentId)) ||
        (await agrees(tx, scope, finalist.carerPictureConsentId)),
    ),
  };
};

const show = (invitation: Invited, secret: string, typed: Typed, error: FormError): Answer =>
  youngForm(title, invitationView({ ...invitation, secret, typed, error }), error !== null);

/** The invitation of a finalist, by the link that they were given. */
export const invitationPage = route({
  method: 'GET',
  path: '/awards/invitation/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own invitation, for whoever has its secret' },
  params: bySecret,
  handle: (ask) =>
    invited(ask, async (tx, system, invitation) =>
      show(invitation, ask.params.secret, await typedOf(tx, system, invitation.finalist), null),
    ),
});

/** Keeps their answer, and gives the links by which they take back what they agreed to. */
export const answerRoute = route({
  method: 'POST',
  path: '/awards/invitation/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: {
    writes: true,
    events: ['finalist.answered', 'finalist.hidden', 'consent.given', 'consent.withdrawn'],
  },
  params: bySecret,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, `invitation ${ask.params.secret}`, () =>
      invited(ask, async (tx, system, invitation) => {
        const { secret } = ask.params;
        const read = readInvitation(ask.body);
        if (!read.ok) return show(invitation, secret, ask.body, read.reason);
        const { finalist, year } = invitation;
        const about = { title: year.title, today: todayIn(ask.clock) };
        const consents = await answerInvitation(tx, system, finalist, about, read.value);
        const comes = read.value.answer === 'yes';
        return youngPage('Thank you', answeredView({ comes, consents, secret, origin: ask.site.origin }));
      }),
    ),
});
