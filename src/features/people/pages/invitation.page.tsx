import { z } from 'zod';
import { acceptInvitation, deadInvitation, findInvited } from '../../../platform/access/accept-invitation.ts';
import { accessEvents } from '../../../platform/access/sign-in-events.ts';
import { type Answer, everyone, redirect, route } from '../../../web/route.ts';
import { checkNewPassword } from '../rules/new-password.ts';
import { firstPage } from '../rules/next-page.ts';
import { type InvitationModel, invitationView } from './invitation.view.tsx';
import { shutView } from './sign-in.view.tsx';

const params = z.object({ token: z.string().min(1).max(200) });

const show = (model: InvitationModel): Answer => ({
  kind: 'page',
  title: `${model.error ? 'Error: ' : ''}Your invitation`,
  view: invitationView(model),
  ...(model.error && { status: 422 }),
});

const dead: Answer = {
  kind: 'page',
  title: 'This invitation does not work',
  view: shutView({ title: 'This invitation does not work', reason: deadInvitation }),
  status: 404,
};

/** Shows an invitation; it is used up only by the choice. */
export const invitation = route({
  method: 'GET',
  path: '/invitation/:token',
  zone: 'public',
  can: everyone,
  audit: { writes: false, because: 'nothing has been accepted yet' },
  params,
  handle: async ({ access, params, site }) => {
    const person = await findInvited(access, params.token);
    if (!person) return dead;
    return show({
      name: person.name,
      council: site.authority.name,
      token: params.token,
      directory: access.directoryName,
      error: null,
    });
  },
});

/** Accepts an invitation, with a password or without, and signs the person in. */
export const accept = route({
  method: 'POST',
  path: '/invitation/:token',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: [accessEvents.invitationAccepted, accessEvents.signedIn] },
  params,
  body: z.object({ way: z.string().max(20).default('password'), password: z.string().max(1000).default('') }),
  handle: async ({ access, params, body, site, caller }) => {
    const person = await findInvited(access, params.token);
    if (!person) return dead;
    const password = body.way === 'link' ? null : body.password;
    const checked = password === null ? null : checkNewPassword(password, [person.name, person.email ?? '']);
    if (checked && !checked.ok)
      return show({
        name: person.name,
        council: site.authority.name,
        token: params.token,
        directory: access.directoryName,
        error: checked.reason,
      });
    const done = await acceptInvitation(access, caller, params.token, password);
    return done.ok ? { ...redirect(firstPage), cookies: done.value.cookies } : dead;
  },
});
