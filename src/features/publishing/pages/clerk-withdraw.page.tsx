import { z } from 'zod';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, route } from '../../../web/route.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { mayPublish } from '../policy.ts';
import { withdraw } from '../release.ts';
import { emptyReason, type ReasonErrors, type ReasonForm, readReasonForm } from '../rules/reason-form.ts';
import { atMeeting, back, params, withMeeting } from './clerk-meeting.page.tsx';
import { withdrawView } from './withdraw.view.tsx';

const showWithdraw = (meeting: RecordedMeeting, form: ReasonForm, errors: ReasonErrors): Answer => {
  const failed = Object.keys(errors).length > 0;
  const title = `${failed ? 'Error: ' : ''}Take it off the public site?`;
  return { kind: 'page', title, view: withdrawView({ meeting, form, errors }), status: failed ? 422 : 200 };
};

/** Asks before a meeting is taken off the public site. */
export const askWithdraw = route({
  method: 'GET',
  path: '/clerk/meetings/:id/withdraw',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'a question' },
  params,
  handle: ({ inScope, scope, params: { id } }) =>
    inScope((tx) => withMeeting(tx, scope, id, async (meeting) => showWithdraw(meeting, emptyReason, {}))),
});

/** Takes a meeting off the public site. */
export const withdrawMeeting = route({
  method: 'POST',
  path: '/clerk/meetings/:id/withdraw',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['meeting.withdrawn'] },
  params,
  body: z
    .object({ why: z.string().max(100).default(''), note: z.string().max(500).default('') })
    .default(emptyReason),
  handle: ({ inScope, scope, params: { id }, body, clock }) =>
    inScope((tx) =>
      withMeeting(tx, scope, id, async (meeting) => {
        const reason = readReasonForm(body);
        if (!reason.ok) return showWithdraw(meeting, body, reason.reason);
        await withdraw(tx, scope, id, reason.value, momentOf(clock));
        return back(id, 'withdrawn');
      }),
    ),
});
