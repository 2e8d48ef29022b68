import { z } from 'zod';
import { momentOf } from '../../../platform/moment.ts';
import { notFound, redirect, route } from '../../../web/route.ts';
import { findPrintedPdf, mayPrint, printingNumber } from '../../packs/index.ts';
import { mayPublish } from '../policy.ts';
import { print } from '../print.ts';
import { atMeeting, showMeeting, withMeeting } from './clerk-meeting.page.tsx';

const id = z.uuid('The address is not complete.');

/** Makes the pack with its supplements, or the minutes. */
export const printMeeting = route({
  method: 'POST',
  path: '/clerk/meetings/:id/print',
  zone: 'board',
  at: atMeeting,
  can: mayPrint,
  audit: { writes: true, events: ['pack.printed'] },
  params: z.object({ id }),
  body: z.object({ what: z.enum(['pack', 'minutes'], 'Choose what to make.') }),
  handle: ({ inScope, scope, params, body, site, clock }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        const result = await print(tx, scope, meeting, body.what, {
          authority: site.authority,
          at: momentOf(clock),
        });
        if (!result.ok) return showMeeting(tx, scope, meeting, { errors: { date: result.reason } });
        return redirect(`/clerk/meetings/${meeting.id}?done=printed`);
      }),
    ),
});

/** A printing as PDF, public or not. */
export const clerkPrinted = route({
  method: 'GET',
  path: '/clerk/meetings/:id/printed/:name',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: z.object({ id, name: z.string() }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        const number = printingNumber(params.name);
        const pdf = number === null ? null : await findPrintedPdf(tx, scope, meeting.id, number);
        if (!pdf) return notFound('that document');
        return {
          kind: 'document',
          mediaType: 'application/pdf',
          content: pdf,
          fileName: `${meeting.slug}-${params.name}`,
        };
      }),
    ),
});
