import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import {
  addPaper,
  changePaper,
  findMeeting,
  type MeetingPaper,
  removedPapers,
  removePaper,
  restorePaper,
} from '../meetings/index.ts';
import { appendicesOf, type KeptAppendix } from './queries.ts';
import type { Report, Version } from './report.ts';
import { reportBlocks } from './report-blocks.ts';
import { setAppendix } from './store.ts';

/** A PDF or slides are bound as they are; everything else is printed in the house's type. */
const paperOf = (report: Report, { sections, file }: Version): MeetingPaper => ({
  title: report.title,
  kind: 'report',
  content: file === null || file.kind === 'word' ? reportBlocks(sections, file) : null,
  file: file && { sha256: file.sha256, name: file.name },
});

const appendixPaper = (report: Report, appendix: KeptAppendix): MeetingPaper => ({
  title: `${report.title}: ${appendix.name}`,
  kind: 'other',
  content: appendix.content,
  file: { sha256: appendix.sha256, name: appendix.fileName },
});

/** Puts a paper at an agenda item; where it stood before it keeps its place and its id. */
const place = async (
  tx: Tx,
  scope: Scope,
  { meetingId, itemId }: Pick<Report, 'meetingId' | 'itemId'>,
  paperId: string | null,
  paper: MeetingPaper,
): Promise<string> => {
  const removed = await removedPapers(tx, scope, meetingId);
  if (paperId && removed.some(({ id }) => id === paperId)) await restorePaper(tx, scope, meetingId, paperId);
  const papers = (await findMeeting(tx, scope, meetingId))?.papers ?? [];
  const before = papers.find(({ id }) => id === paperId);
  const next = Math.max(-1, ...papers.map(({ position }) => position)) + 1;
  const at = { meetingId, itemId, position: before?.position ?? next };
  if (!before) return addPaper(tx, scope, at, paper);
  await changePaper(tx, scope, before.id, at, paper);
  return before.id;
};

/** Puts a paper at an agenda item, in the place of one of the same title, also one that was taken away. Answers its id. */
export const placeByTitle = async (
  tx: Tx,
  scope: Scope,
  at: Pick<Report, 'meetingId' | 'itemId'>,
  paper: MeetingPaper,
): Promise<string> => {
  const papers = (await findMeeting(tx, scope, at.meetingId))?.papers ?? [];
  const known = [...papers, ...(await removedPapers(tx, scope, at.meetingId))];
  const before = known.find(({ title }) => title === paper.title)?.id ?? null;
  return place(tx, scope, at, before, paper);
};

/** Puts a cleared version and its appendices at the agenda item. Answers the paper's id. */
export const placePapers = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  version: Version,
): Promise<string> => {
  const paperId = await place(tx, scope, report, report.paperId, paperOf(report, version));
  const attached = new Set(version.appendices.map(({ id }) => id));
  for (const appendix of await appendicesOf(tx, scope, report.id)) {
    if (attached.has(appendix.id)) {
      const id = await place(tx, scope, report, appendix.paperId, appendixPaper(report, appendix));
      await setAppendix(tx, scope, appendix.id, { paper_id: id });
    } else if (appendix.paperId) await removePaper(tx, scope, report.meetingId, appendix.paperId);
  }
  return paperId;
};

/** Takes a report and its appendices off the agenda. */
export const takePapersAway = async (tx: Tx, scope: Scope, report: Report): Promise<void> => {
  const papers = (await findMeeting(tx, scope, report.meetingId))?.papers.map(({ id }) => id) ?? [];
  const appendices = await appendicesOf(tx, scope, report.id);
  for (const paperId of [report.paperId, ...appendices.map((one) => one.paperId)])
    if (paperId && papers.includes(paperId)) await removePaper(tx, scope, report.meetingId, paperId);
};
