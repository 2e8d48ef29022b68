import { firstWords } from '../../kernel/first-words.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { keepFile, sha256Of } from '../../platform/files/files.ts';
import { type EvidenceForm, readEvidence } from '../actions/index.ts';
import { type HeldIndicator, heldIndicators } from '../indicators/index.ts';
import type { Decision, OfMeetings } from './of-meetings.ts';

import type { Shown } from './rules/history/change.ts';
import { recentSince } from './rules/ties/choices.ts';

/** What can be chosen as evidence: what a board decided of late, and indicators with a figure that Hearth holds. */
export type ToChoose = { decisions: readonly Decision[]; indicators: readonly HeldIndicator[] };

/** For whoever has no account. */
export const nothingToChoose: ToChoose = { decisions: [], indicators: [] };

/** What the one who asks may choose as evidence for what is done for a board: of the last two years. */
export const evidenceToChoose = async (
  tx: Tx,
  scope: Scope,
  { bodyId, today, ofMeetings }: { bodyId: string; today: string; ofMeetings: OfMeetings },
): Promise<ToChoose> => {
  const since = recentSince(today);
  const decisions = await ofMeetings.decisionsOf(tx, scope, bodyId, today);
  return {
    decisions: decisions.filter(({ day }) => day >= since),
    indicators: await heldIndicators(tx, scope, since),
  };
};

type SentFile = { name: string; bytes: Uint8Array };

/** What was sent as evidence: a form, the file that came with it, and what was chosen, by id and code. */
export type SentEvidence = {
  form: EvidenceForm & { resolution: string; indicator: string };
  file: SentFile | null;
};

/** Evidence that was read, and the bytes of its file, which are kept when it is written down (`keepEvidence`). */
export type Evidence = { shown: readonly Shown[]; bytes: Uint8Array | null };

type Wrong = { text: string; field: 'file' | 'link' | 'resolution' | 'indicator' };

/** Bytes of one file; a long report with pictures has fewer. */
export const largestEvidence = 20 * 1024 * 1024;

const checkFile = ({ name, bytes }: SentFile): Result<true, Wrong> => {
  if (bytes.length === 0)
    return refused({
      text: `The file “${name}” is empty. Open it to check it, then choose it again.`,
      field: 'file',
    });
  return bytes.length > largestEvidence
    ? refused({
        text: `The file “${name}” is larger than 20 MB. Choose a smaller one, or say where it can be found.`,
        field: 'file',
      })
    : ok(true);
};

/** A title holds no more of what was typed. */
const longestTitle = 200;

type Piece = { form: EvidenceForm; fileName: string | null };

const nothing: EvidenceForm = { title: '', link: '', words: '' };

/** Words beside a file or an address name it, unless it has a title or they are too long for one. */
const pieces = ({ form: { title, link, words }, file }: SentEvidence): Piece[] => {
  const alone = file === null && link.trim() === '';
  const naming = !alone && title.trim() === '' && words.trim().length <= longestTitle;
  const named = { ...nothing, title: naming ? words : title };
  return [
    file !== null && { form: named, fileName: file.name },
    link.trim() !== '' && { form: { ...named, link }, fileName: null },
    words.trim() !== '' &&
      !naming && { form: { ...nothing, title: alone ? title : '', words }, fileName: null },
  ].filter((piece) => piece !== false);
};

const readTyped = (sent: SentEvidence): Result<Shown[], Wrong> => {
  const shown: Shown[] = [];
  for (const { form, fileName } of pieces(sent)) {
    const read = readEvidence(form, fileName);
    if (!read.ok) return refused({ text: read.reason, field: 'link' });
    const { value } = read;
    shown.push({
      id: newId(),
      kind: value.kind,
      title: value.title,
      link: value.kind === 'link' ? value.link : null,
      words: value.kind === 'text' ? value.words : '',
      file:
        value.kind === 'file' && sent.file
          ? { sha256: sha256Of(sent.file.bytes), name: value.fileName }
          : null,
    });
  }
  return ok(shown);
};

const chosen = (kind: Shown['kind'], title: string, link: string): Shown => ({
  id: newId(),
  kind,
  title,
  link,
  words: '',
  file: null,
});

const readChosen = (
  { form: { resolution, indicator } }: SentEvidence,
  { decisions, indicators }: ToChoose,
): Result<Shown[], Wrong> => {
  const decision = decisions.find(({ id }) => id === resolution);
  if (resolution !== '' && !decision)
    return refused({ text: 'Choose one of the decisions in the list.', field: 'resolution' });
  const figure = indicators.find(({ code }) => code === indicator);
  if (indicator !== '' && !figure)
    return refused({ text: 'Choose one of the figures in the list.', field: 'indicator' });
  return ok([
    ...(decision ? [chosen('resolution', decisionTitle(decision), decision.meeting.href)] : []),
    ...(figure ? [chosen('indicator', figureTitle(figure), figure.href)] : []),
  ]);
};

/** What a decision is called in a list, and as evidence. */
export const decisionTitle = ({ day, words }: Decision): string =>
  `Decision of ${dateWords(day)}: ${firstWords(words)}`;

/** The same of a figure: without its value, which may be a small count and is on the page that it leads to. */
export const figureTitle = ({ name, at }: HeldIndicator): string => `${name}, figure of ${dateWords(at)}`;

/** Reads what was sent as evidence: none, or several pieces. Nothing is kept yet. */
export const readSentEvidence = (sent: SentEvidence, toChoose: ToChoose): Result<Evidence, Wrong> => {
  const sound: Result<true, Wrong> = sent.file === null ? ok(true) : checkFile(sent.file);
  if (!sound.ok) return sound;
  const typed = readTyped(sent);
  if (!typed.ok) return typed;
  const picked = readChosen(sent, toChoose);
  if (!picked.ok) return picked;
  return ok({ shown: [...typed.value, ...picked.value], bytes: sent.file?.bytes ?? null });
};

/** Keeps the file of evidence that stands in a plan now. */
export const keepEvidence = async (tx: Tx, scope: Scope, { bytes }: Evidence): Promise<void> => {
  if (bytes !== null) await keepFile(tx, scope, bytes);
};
