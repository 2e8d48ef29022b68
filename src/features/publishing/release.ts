import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayOf } from '../../kernel/time-of-day.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record as recordEvent } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { noteDone } from '../calendar/index.ts';
import { takeOffClosed } from '../edition/index.ts';
import { bodyOfMeeting, findMeeting, type RecordedMeeting } from '../meetings/index.ts';
import { listPrintings, type Printable, printedMeetingIds, reprint, setPublished } from '../packs/index.ts';
import { meetingPublished, meetingWithdrawn } from './events.ts';
import { hiderFor } from './hide.ts';
import { giveNumbers } from './numbers-store.ts';
import { findPublishedById } from './public-queries.ts';
import { findRelease, publishedIds } from './queries.ts';
import { listRemovals } from './removal-queries.ts';
import { deleteWithdrawn, putDeed, putWithdrawn } from './removal-store.ts';
import { openToPublic } from './rules/open-to-public.ts';
import { mapTexts, publicMeeting, type Releasable } from './rules/public-meeting.ts';
import { type RemovalReason, withoutTakenDown } from './rules/removals.ts';
import { standingOf } from './standing.ts';
import { deletePublication, holdMasking, putFormerAddress, putPublication, putRelease } from './store.ts';

/** Who publishes and when: the name and colour go onto printed pages. */
export type House = { authority: { name: string; colour: string }; at: Date };

/** A record without what the public may not see; nothing else is released or printed. */
type OpenMeeting = ReturnType<typeof openToPublic<RecordedMeeting>>;

type Standing = Pick<Releasable, 'cancelled' | 'agreed'>;

const releasable = (meeting: RecordedMeeting, date: string, standing: Standing): Releasable => {
  const {
    id: _,
    mended: __,
    changedAt: ___,
    bodyId: ____,
    minutesState: _____,
    ...rest
  } = openToPublic(meeting);
  return { ...rest, date, ...standing };
};

const maskedOf = async (tx: Tx, scope: Scope, meeting: OpenMeeting): Promise<Printable | null> => {
  if (meeting.date === null) return null;
  const hide = await hiderFor(tx, scope, meeting.id, meeting);
  const shown = withoutTakenDown(meeting, await listRemovals(tx, scope, meeting.id));
  const { changedAt: _, mended: __, bodyId: ___, minutesState: ____, ...rest } = shown;
  return { ...mapTexts(rest, hide), date: meeting.date };
};

/** The meeting as the public may see it, every text masked, as it may be printed. Null while its date is not known. */
export const printable = (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<Printable | null> =>
  maskedOf(tx, scope, openToPublic(meeting));

/**
 * Makes the public version of a meeting anew from what was released: pages, search, feeds and data at once, and every
 * PDF there is of it. Nothing happens where nothing changes.
 */
const rebuild = async (tx: Tx, scope: Scope, meetingId: string, house: House): Promise<void> => {
  const released = await findRelease(tx, scope, meetingId);
  if (!released) return;
  const hide = await hiderFor(tx, scope, meetingId, released.record);
  const before = await findPublishedById(tx, scope, meetingId);
  const removals = await listRemovals(tx, scope, meetingId);
  const shown = withoutTakenDown(released.record, removals);
  const publication = publicMeeting(shown, hide, before?.meeting.items ?? [], removals);
  const digest = sha256Of(JSON.stringify(publication));
  if (before?.digest === digest) return;
  if (before && before.meeting.slug !== publication.meeting.slug) {
    await putFormerAddress(tx, scope, meetingId, before.meeting.slug);
  }
  const bodyId = await bodyOfMeeting(tx, scope, meetingId);
  if (bodyId === null) return;
  await putPublication(tx, scope, meetingId, publication, { bodyId, digest, at: house.at });
  await giveNumbers(tx, scope, meetingId);
  await recordEvent(tx, scope, meetingPublished(meetingId, digest));
};

/**
 * What the PDFs of a meeting show when they are made again: the papers that were printed, and of a public meeting that
 * has changed since only what was released. To mask a name must release nothing.
 */
const asPrinted = async (tx: Tx, scope: Scope, meeting: OpenMeeting): Promise<OpenMeeting> => {
  const printings = await listPrintings(tx, scope, meeting.id);
  const bound = new Set(printings.flatMap((printing) => printing.paperIds));
  const papers = meeting.papers.filter((paper) => bound.has(paper.id));
  const released = await findRelease(tx, scope, meeting.id);
  if (!released || meeting.changedAt <= released.releasedAt) return { ...meeting, papers };
  const releasedPapers = new Map(released.record.papers.map((paper) => [paper.id, paper]));
  return {
    ...meeting,
    ...released.record,
    papers: papers.map((paper) => ({ ...paper, ...releasedPapers.get(paper.id) })),
  };
};

const reprintMasked = async (tx: Tx, scope: Scope, meetingId: string, house: House): Promise<void> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  const masked = meeting && (await maskedOf(tx, scope, await asPrinted(tx, scope, openToPublic(meeting))));
  if (!masked) return;
  const imprint = { authority: house.authority, madeAt: Math.floor(house.at.getTime() / 1000) };
  await reprint(tx, scope, masked, imprint);
};

/** Masks anew everything there is of a meeting, public or not: its public version and its PDFs. */
export const maskAnew = async (tx: Tx, scope: Scope, meetingId: string, house: House): Promise<void> => {
  await rebuild(tx, scope, meetingId, house);
  await reprintMasked(tx, scope, meetingId, house);
};

/** Masks anew all that is public or printed: a young person's name that became known is masked wherever it stands. */
export const maskAllAnew = async (tx: Tx, scope: Scope, house: House): Promise<void> => {
  const ids = new Set([...(await publishedIds(tx, scope)), ...(await printedMeetingIds(tx, scope))]);
  for (const id of ids) await maskAnew(tx, scope, id, house);
};

/** Releases what is recorded of a meeting to the public; `note` says why, for the record. Answers its address, or why it cannot be published yet. */
export const publish = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  house: House,
  note = '',
): Promise<Result<string>> => {
  await holdMasking(tx, scope);
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  if (meeting.date === null) return refused('Give the date of the meeting first: its address is made of it.');
  const standing = await standingOf(tx, scope, meeting);
  await putRelease(tx, scope, meetingId, releasable(meeting, meeting.date, standing));
  await rebuild(tx, scope, meetingId, house);
  const closed = meeting.items.filter(({ exempt }) => exempt !== null).map(({ id }) => id);
  await takeOffClosed(tx, scope, meetingId, new Set(closed));
  await setPublished(tx, scope, meetingId, true);
  await giveNumbers(tx, scope, meetingId);
  await deleteWithdrawn(tx, scope, meetingId);
  await putDeed(tx, scope, meetingId, 'published', { why: null, note }, house.at);
  if (meeting.items.length > 0) await noteDone(tx, scope, meetingId, 'agenda', dayOf(house.at.getTime()));
  return ok(`/meetings/${meeting.slug}`);
};

/**
 * Takes a meeting out of the public's sight, its PDFs too; its addresses say that something was taken down and why.
 * It can be published again at the same address.
 */
export const withdraw = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  reason: { why: RemovalReason; note: string },
  at: Date,
): Promise<void> => {
  await holdMasking(tx, scope);
  const published = await findPublishedById(tx, scope, meetingId);
  if (!published) return;
  await putWithdrawn(tx, scope, meetingId, published.meeting.slug, reason.why, at);
  await putDeed(tx, scope, meetingId, 'taken off', reason, at);
  await deletePublication(tx, scope, meetingId);
  await setPublished(tx, scope, meetingId, false);
  await recordEvent(tx, scope, meetingWithdrawn(meetingId));
};
