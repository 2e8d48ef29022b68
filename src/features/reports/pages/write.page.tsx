import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, page, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { mayWriteReports } from '../policy.ts';
import { appendicesOf, findDraft } from '../queries.ts';
import { noSections, type Sections } from '../rules/sections.ts';
import { type NotSaved, saveDraft } from '../write.ts';
import { ofReport, reportParams, withWholeReport } from './addresses.ts';
import { previewView } from './preview.view.tsx';
import { clockWords } from './words.ts';
import { sectionsSent, writeBody } from './write.form.ts';
import { writeView } from './write.view.tsx';

/** What may be shown on the form besides what is kept. */
export type WriteShown = {
  sections?: Sections;
  notSaved?: NotSaved;
  errors?: { text: string; href?: string }[];
  done?: string | null;
  status?: number;
};

const doneWords: Record<string, string> = {
  saved: 'The report was saved.',
  uploaded: 'The file was uploaded. Now check it against the Golden Rules.',
  written: 'The file was taken away. The report is what you write here.',
  appendix: 'The appendix was added.',
  removed: 'The appendix was taken away. You can put it back.',
  restored: 'The appendix was put back.',
  version: 'That version is the draft again.',
};

/** The form, as it is kept or with what was typed where that could not be saved. */
export const showWrite = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  opened: OpenReport,
  today: string,
  { sections, notSaved, errors = [], done = null, status }: WriteShown = {},
): Promise<Answer> => {
  const draft = await findDraft(tx, scope, opened.report.id);
  const said = notSaved ? [{ text: notSaved.reason, href: notSaved.theirs ? '#theirs' : '#report' }] : [];
  const view = writeView({
    site,
    opened,
    today,
    draft,
    sections: sections ?? draft?.sections ?? noSections,
    appendices: await appendicesOf(tx, scope, opened.report.id),
    clashes: notSaved?.theirs?.clashes ?? [],
    errors: [...said, ...errors],
    done,
  });
  const title = `${said.length + errors.length > 0 ? 'Error: ' : ''}Write ${opened.report.title}`;
  return { kind: 'page', title, view, scripts: ['autosave.js'], ...(status && { status }) };
};

/** The form in which a report is written. */
export const writeForm = route({
  method: 'GET',
  path: `${ofReport}/write`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: false, because: 'a draft is read by those who may write it' },
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, (tx, opened, today) => {
      const done = doneWords[new URLSearchParams(asked.site.url.split('?')[1]).get('done') ?? ''] ?? null;
      return showWrite(tx, asked.scope, asked.site, opened, today, { done });
    }),
});

/** Saves what was written. */
export const saveWritten = route({
  method: 'POST',
  path: `${ofReport}/write`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.saved'] },
  params: reportParams,
  body: writeBody,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, body, clock } = asked;
      const kept = (await findDraft(tx, scope, opened.report.id))?.sections ?? noSections;
      const sections = sectionsSent(body, kept);
      const saved = await saveDraft(tx, scope, opened.report, { sections, revision: body.revision }, clock);
      if (saved.ok) return redirect(`${reportPath(opened.report, '/write')}?done=saved`);
      const status = saved.reason.theirs ? 409 : 422;
      return showWrite(tx, scope, site, opened, today, { sections, notSaved: saved.reason, status });
    }),
});

/** Saves while somebody writes. Answers when, and the number of the save; 409 where somebody else has saved since. */
export const autosave = route({
  method: 'POST',
  path: `${ofReport}/autosave`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.saved'] },
  params: reportParams,
  body: writeBody,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, body, clock } = asked;
      const kept = (await findDraft(tx, scope, opened.report.id))?.sections ?? noSections;
      const sections = sectionsSent(body, kept);
      const saved = await saveDraft(tx, scope, opened.report, { sections, revision: body.revision }, clock);
      if (!saved.ok)
        return showWrite(tx, scope, site, opened, today, { sections, notSaved: saved.reason, status: 409 });
      const { revision, savedAt } = saved.value;
      return {
        kind: 'document',
        mediaType: 'application/json; charset=utf-8',
        content: JSON.stringify({ revision, saved: clockWords(savedAt) }),
      };
    }),
});

/** How the draft reads. */
export const preview = route({
  method: 'GET',
  path: `${ofReport}/preview`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: false, because: 'a draft is read by those who may write it' },
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const draft = await findDraft(tx, asked.scope, opened.report.id);
      return page(
        `How ${opened.report.title} reads`,
        previewView({ site: asked.site, opened, today, draft }),
      );
    }),
});
