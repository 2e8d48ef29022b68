import { notFound, page, redirect, route } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { compareVersions } from '../compare.ts';
import { reportPath } from '../notify.ts';
import { mayWriteReports } from '../policy.ts';
import { versionsOf } from '../queries.ts';
import { restoreVersion } from '../write.ts';
import { ofReport, reportParams, versionParams, withWholeReport } from './addresses.ts';
import { versionsView, versionView } from './versions.view.tsx';
import { showWrite } from './write.page.tsx';

const reading = { writes: false, because: 'a report of the board, no record of a child' } as const;

/** All versions of a report. */
export const versionsPage = route({
  method: 'GET',
  path: `${ofReport}/versions`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: reading,
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const versions = await versionsOf(tx, asked.scope, opened.report.id);
      return page(
        `Versions of ${opened.report.title}`,
        versionsView({ site: asked.site, opened, today, versions }),
      );
    }),
});

/** One version, compared with the one before. */
export const versionPage = route({
  method: 'GET',
  path: `${ofReport}/versions/:version`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: reading,
  params: versionParams,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const versions = await versionsOf(tx, asked.scope, opened.report.id);
      const version = versions.find(({ number }) => number === asked.params.version);
      if (!version) return notFound('that version');
      const before = versions.find(({ number }) => number === version.number - 1);
      const compared = before ? { with: before.number, runs: compareVersions(before, version) } : null;
      const view = versionView({ site: asked.site, opened, today, version, compared });
      return page(`Version ${version.number} of ${opened.report.title}`, view);
    }),
});

/** Makes a version the draft again. */
export const restore = route({
  method: 'POST',
  path: `${ofReport}/versions/:version/restore`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.saved'] },
  params: versionParams,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, params, clock } = asked;
      const done = await restoreVersion(tx, scope, opened.report, params.version, clock);
      if (done.ok) return redirect(`${reportPath(opened.report, '/write')}?done=version`);
      const errors = [{ text: done.reason, href: '#report' }];
      return showWrite(tx, scope, site, opened, today, { errors, status: 422 });
    }),
});
