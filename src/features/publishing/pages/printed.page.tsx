import { z } from 'zod';
import { everyone, notFound, publicReading, route } from '../../../web/route.ts';
import { findPrintedPdf, printingNumber } from '../../packs/index.ts';
import { withPublished } from './meeting.page.tsx';

/** A pack, supplement or minutes as PDF. */
export const printed = route({
  method: 'GET',
  path: '/meetings/:slug/:file.pdf',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ slug: z.string(), file: z.string() }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withPublished(
        tx,
        scope,
        { slug: params.slug, rest: `/${encodeURIComponent(params.file)}.pdf` },
        async ({ meetingId, meeting }) => {
          const number = printingNumber(`${params.file}.pdf`);
          const pdf = number === null ? null : await findPrintedPdf(tx, scope, meetingId, number);
          if (!pdf) return notFound('that document');
          return {
            kind: 'document',
            mediaType: 'application/pdf',
            content: pdf,
            fileName: `${meeting.slug}-${params.file}.pdf`,
          };
        },
      ),
    ),
});
