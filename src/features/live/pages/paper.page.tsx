import { z } from 'zod';
import { findFile } from '../../../platform/files/files.ts';
import { isPdf } from '../../../typesetting/file-kind.ts';
import { notFound, route } from '../../../web/route.ts';
import { atMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { agendaSeen } from '../agenda-seen.ts';
import { mayBeHere } from '../policy.ts';
import { paperView } from './paper.view.tsx';

/** A paper of a meeting, to read on one's own screen: as a page, or the PDF that came in. */
export const paperPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/here/papers/:paper',
  zone: 'board',
  at: atMeeting,
  can: mayBeHere,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: meetingParams.extend({ paper: z.uuid('The address is not complete.') }),
  handle: ({ inScope, scope, params, site }) =>
    inScope(async (tx) => {
      const meeting = await findMeeting(tx, scope, params.meeting);
      const seen = meeting && (await agendaSeen(tx, scope, meeting));
      const paper = seen?.papers.find(({ id }) => id === params.paper);
      if (!meeting || !paper) return notFound('that paper');
      const shown = { id: meeting.id, title: meetingTitle(meeting) };
      const file = paper.content === null && paper.file && (await findFile(tx, scope, paper.file.sha256));
      if (file && isPdf(file.bytes))
        return {
          kind: 'document',
          mediaType: 'application/pdf',
          content: file.bytes,
          fileName: `${paper.title}.pdf`,
        };
      return {
        kind: 'page',
        title: `${paper.title}, ${shown.title}`,
        view: paperView(site, shown, paper),
      };
    }),
});
