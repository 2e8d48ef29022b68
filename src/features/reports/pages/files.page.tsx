import { z } from 'zod';
import { findFile } from '../../../platform/files/files.ts';
import type { Uploaded } from '../../../web/pipeline/uploads.ts';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { reportPath } from '../notify.ts';
import { mayOpenReports, mayWriteReports } from '../policy.ts';
import { appendicesOf, findDraft, findVersion } from '../queries.ts';
import { seesAll } from '../rules/readers.ts';
import { addAppendix, readUpload, removeAppendix, uploadReport } from '../upload.ts';
import { putFile } from '../write.ts';
import { ofReport, partParams, reportParams, withReport, withWholeReport } from './addresses.ts';
import { showWrite } from './write.page.tsx';

/** Each of the forms sends one file. */
const sent = (files: Uploaded[]): Uploaded | undefined => files.find(({ bytes }) => bytes.length > 0);

const refusedAt = (href: string, text: string) => ({ errors: [{ text, href }], status: 422 });

/** Puts a file in the place of the text. */
export const uploadFile = route({
  method: 'POST',
  path: `${ofReport}/file`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.file-added', 'report.saved'] },
  params: reportParams,
  uploads: true,
  handle: async (asked) => {
    const file = sent(asked.files);
    const upload = file && (await readUpload(file));
    return withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, clock } = asked;
      if (!upload)
        return showWrite(
          tx,
          scope,
          site,
          opened,
          today,
          refusedAt('#file', 'Choose the file of the report.'),
        );
      const done = await uploadReport(tx, scope, opened.report, upload, clock);
      if (!done.ok) return showWrite(tx, scope, site, opened, today, refusedAt('#file', done.reason));
      return redirect(`${reportPath(opened.report, '/write')}?done=uploaded`);
    });
  },
});

/** Takes the file away: the report is what is written here. */
export const removeFile = route({
  method: 'POST',
  path: `${ofReport}/file/remove`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.saved'] },
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const done = await putFile(tx, asked.scope, opened.report, null, asked.clock);
      if (!done.ok)
        return showWrite(tx, asked.scope, asked.site, opened, today, refusedAt('#report', done.reason));
      return redirect(`${reportPath(opened.report, '/write')}?done=written`);
    }),
});

/** Adds an appendix. */
export const addAppendixFile = route({
  method: 'POST',
  path: `${ofReport}/appendices`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.file-added'] },
  params: reportParams,
  body: z.object({ name: z.string().max(200, 'Use 200 characters at most.').default('') }),
  uploads: true,
  handle: async (asked) => {
    const file = sent(asked.files);
    const upload = file && (await readUpload(file));
    return withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, body } = asked;
      if (!upload)
        return showWrite(
          tx,
          scope,
          site,
          opened,
          today,
          refusedAt('#appendix', 'Choose the file of the appendix.'),
        );
      const done = await addAppendix(tx, scope, opened.report, body.name, upload);
      if (!done.ok) return showWrite(tx, scope, site, opened, today, refusedAt('#appendix', done.reason));
      return redirect(`${reportPath(opened.report, '/write')}?done=appendix`);
    });
  },
});

const setAppendixRemoved = (deed: 'remove' | 'restore') =>
  route({
    method: 'POST',
    path: `${ofReport}/appendices/:part/${deed}`,
    zone: 'board',
    at: atMeeting,
    can: mayWriteReports,
    audit: { writes: true, events: ['report.appendix-changed'] },
    params: partParams,
    handle: (asked) =>
      withWholeReport(asked, async (tx, opened, today) => {
        const { scope, site, clock, params } = asked;
        const known = await appendicesOf(tx, scope, opened.report.id);
        if (!known.some(({ id }) => id === params.part)) return notFound('that appendix');
        const removed = deed === 'remove';
        const done = await removeAppendix(tx, scope, opened.report, { id: params.part, removed }, clock);
        if (!done.ok) return showWrite(tx, scope, site, opened, today, refusedAt('#report', done.reason));
        return redirect(`${reportPath(opened.report, '/write')}?done=${deed}d`);
      }),
  });

export const removeAppendixFile = setAppendixRemoved('remove');
export const restoreAppendixFile = setAppendixRemoved('restore');

const types: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** Whatever else was uploaded comes as plain bytes, so that a browser runs nothing of it. */
const download = (name: string, bytes: Buffer): Answer => ({
  kind: 'document',
  mediaType: types[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream',
  content: bytes,
  fileName: name,
});

/** The file of a report: for who sees all the draft's, or that of a version; for others that of the version they read. */
export const reportFile = route({
  method: 'GET',
  path: `${ofReport}/file`,
  zone: 'board',
  at: atMeeting,
  can: mayOpenReports,
  audit: { writes: false, because: 'a report of the board, no record of a child' },
  params: reportParams,
  query: z.object({
    version: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .optional(),
  }),
  handle: (asked) =>
    withReport(asked, async (tx, { report, reader, version }) => {
      const { scope, query } = asked;
      const all = seesAll(reader);
      const number = all && query.version !== undefined ? query.version : (version ?? 0);
      const held =
        all && query.version === undefined
          ? await findDraft(tx, scope, report.id)
          : await findVersion(tx, scope, report.id, number);
      const file = held?.file;
      const kept = file && (await findFile(tx, asked.scope, file.sha256));
      return kept ? download(file.name, kept.bytes) : notFound('that file');
    }),
});

/** The file of an appendix: any for who sees all, those of the readable version for others. */
export const appendixFile = route({
  method: 'GET',
  path: `${ofReport}/appendices/:part`,
  zone: 'board',
  at: atMeeting,
  can: mayOpenReports,
  audit: { writes: false, because: 'a report of the board, no record of a child' },
  params: partParams,
  handle: (asked) =>
    withReport(asked, async (tx, { report, reader, version }) => {
      const readable = seesAll(reader)
        ? await appendicesOf(tx, asked.scope, report.id)
        : ((await findVersion(tx, asked.scope, report.id, version ?? 0))?.appendices ?? []);
      const appendix = readable.find(({ id }) => id === asked.params.part);
      const kept = appendix && (await findFile(tx, asked.scope, appendix.sha256));
      return kept ? download(appendix.fileName, kept.bytes) : notFound('that file');
    }),
});
