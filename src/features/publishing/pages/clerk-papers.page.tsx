import { z } from 'zod';
import { notFound, redirect, route } from '../../../web/route.ts';
import { findMeeting, removedPapers, removePaper, restorePaper } from '../../meetings/index.ts';
import { addPapers, readPapers } from '../add-papers.ts';
import { openChecks } from '../check-figures.ts';
import { listDetailsFor } from '../details.ts';
import { mayPublish } from '../policy.ts';
import { atMeeting, showMeeting, withMeeting } from './clerk-meeting.page.tsx';
import { checkBeside } from './paper-figures.page.tsx';

const id = z.uuid('The address is not complete.');

/** Adds papers to a meeting. */
export const addPaperFiles = route({
  method: 'POST',
  path: '/clerk/meetings/:id/papers',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['paper.added'] },
  params: z.object({ id }),
  body: z.object({ item: z.union([id, z.literal('')]).default('') }),
  uploads: true,
  handle: async (ask) => {
    const { inScope, scope, params, body, files } = ask;
    const again = (paperErrors: string[]) =>
      inScope((tx) =>
        withMeeting(tx, scope, params.id, (meeting) => showMeeting(tx, scope, meeting, { paperErrors })),
      );
    const read = await readPapers(files);
    if (read.length === 0) return again(['Choose at least one file.']);
    const added = await inScope(async (tx) => {
      const meeting = await findMeeting(tx, scope, params.id);
      if (!meeting) return null;
      const item = meeting.items.find((one) => one.id === body.item);
      const remarks = await addPapers(tx, scope, { meetingId: meeting.id, itemId: item?.id ?? null }, read);
      const unchecked = await openChecks(tx, scope, meeting.id);
      return { remarks, unchecked };
    });
    if (added === null) return notFound('that meeting');
    await checkBeside(ask, added.unchecked);
    return added.remarks.length === 0
      ? redirect(`/clerk/meetings/${params.id}?done=added`)
      : again(added.remarks);
  },
});

/** Takes a paper away. */
export const removePaperFile = route({
  method: 'POST',
  path: '/clerk/meetings/:id/papers/:paper/remove',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['paper.removed'] },
  params: z.object({ id, paper: id }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        if (!meeting.papers.some((paper) => paper.id === params.paper)) return notFound('that paper');
        await removePaper(tx, scope, meeting.id, params.paper);
        return redirect(`/clerk/meetings/${meeting.id}?done=removed`);
      }),
    ),
});

/** Puts a paper back that was taken away. */
export const restorePaperFile = route({
  method: 'POST',
  path: '/clerk/meetings/:id/papers/:paper/restore',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['paper.restored'] },
  params: z.object({ id, paper: id }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, async (meeting) => {
        const removed = await removedPapers(tx, scope, meeting.id);
        if (!removed.some((paper) => paper.id === params.paper)) return notFound('that paper');
        await restorePaper(tx, scope, meeting.id, params.paper);
        const after = await findMeeting(tx, scope, meeting.id);
        if (after) await listDetailsFor(tx, scope, after);
        return redirect(`/clerk/meetings/${meeting.id}?done=restored`);
      }),
    ),
});
