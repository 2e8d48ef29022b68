import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { findFile } from '../../platform/files/files.ts';
import { checkApart, figuresHeld, type PaperText } from '../indicators/index.ts';
import { findMeeting, type RecordedMeeting } from '../meetings/index.ts';
import { figuresInPapersChecked } from './events.ts';
import { figuresInPapers } from './figures-queries.ts';
import { putChecking, putFound } from './figures-store.ts';
import { readPdf } from './readers/pdf.ts';
import { UnreadableFile } from './readers/unreadable-file.ts';

type Paper = RecordedMeeting['papers'][number];
export type FiledPaper = Paper & { file: NonNullable<Paper['file']> };

/** Where papers are checked: each piece of work in a transaction of its own. */
export type Beside = {
  inScope: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;
  scope: Scope;
  clock: Clock;
};

const isFiled = (paper: Paper): paper is FiledPaper => paper.file !== null;

const noteChecking = async (tx: Tx, scope: Scope, papers: readonly FiledPaper[]): Promise<FiledPaper[]> => {
  for (const { id, file } of papers) await putChecking(tx, scope, { paper_id: id, sha256: file.sha256 });
  return [...papers];
};

/**
 * Notes of the papers of a meeting that came as files, and of which nothing was found yet, that they are being checked:
 * they were written elsewhere, where nobody did. Answers them.
 */
export const openChecks = async (tx: Tx, scope: Scope, meetingId: string): Promise<FiledPaper[]> => {
  const papers = (await findMeeting(tx, scope, meetingId))?.papers ?? [];
  const known = await figuresInPapers(tx, scope, papers);
  const isKnown = ({ id, file }: FiledPaper): boolean =>
    known.some((one) => one.paperId === id && one.sha256 === file.sha256);
  return noteChecking(
    tx,
    scope,
    papers.filter(isFiled).filter((paper) => !isKnown(paper)),
  );
};

/** Notes the same of all papers of a meeting that came as files. Answers them, null where there is no such meeting. */
export const reopenChecks = async (tx: Tx, scope: Scope, meetingId: string): Promise<FiledPaper[] | null> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return null;
  await record(tx, scope, figuresInPapersChecked(meetingId));
  return noteChecking(tx, scope, meeting.papers.filter(isFiled));
};

/** The text of a paper: its blocks, or the lines of its PDF; null of another file, which has none. */
const textOf = async (bytes: Uint8Array | null, { content, file }: FiledPaper): Promise<PaperText | null> => {
  if (content !== null) return { kind: 'blocks', blocks: content };
  if (bytes === null || String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') return null;
  return { kind: 'pages', lines: (await readPdf(file.name, bytes)).lines };
};

const noText = 'Only Word, web pages, text and PDF have words that can be checked.';
const ourFault = 'Something went wrong here while it was read. Check it again.';

type Found = Parameters<typeof putFound>[3];

const findIn = async ({ inScope, scope, clock }: Beside, paper: FiledPaper): Promise<Found> => {
  const refused = (refusal: string): Found => ({ checked_on: todayIn(clock), claims: null, refusal });
  const { file, known } = await inScope(async (tx) => ({
    file: paper.content === null ? await findFile(tx, scope, paper.file.sha256) : null,
    known: await figuresHeld(tx, scope),
  }));
  try {
    const text = await textOf(file?.bytes ?? null, paper);
    if (text === null) return refused(noText);
    const claims = await checkApart({ text, known });
    return { checked_on: todayIn(clock), claims: JSON.stringify(claims), refusal: null };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(error.message);
    throw error;
  }
};

/**
 * Checks what papers claim about figures, one after the other, and writes down what was found beside each. It changes
 * no paper. Throws what is no mistake of a file, after it was noted.
 */
export const checkFigures = async (beside: Beside, papers: readonly FiledPaper[]): Promise<void> => {
  const { inScope, scope, clock } = beside;
  for (const paper of papers) {
    const place = { id: paper.id, sha256: paper.file.sha256 };
    try {
      const found = await findIn(beside, paper);
      await inScope((tx) => putFound(tx, scope, place, found));
    } catch (error) {
      const found = { checked_on: todayIn(clock), claims: null, refusal: ourFault };
      await inScope((tx) => putFound(tx, scope, place, found));
      throw error;
    }
  }
};
