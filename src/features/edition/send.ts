import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import { longDateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { findMeeting } from '../meetings/index.ts';
import type { Addressee } from './addresses.ts';
import { editionSent, editionTakenBack } from './events.ts';
import { type Imprint, printPage } from './print-page.ts';
import { addressesLike, type Edition, publicPath, shownWith } from './queries.ts';
import { closedOn } from './rules/edition.ts';
import { isBehind } from './rules/standing.ts';
import { closedItemsOf } from './sources.ts';
import { deletePublic, updateSent, writePublic } from './store.ts';
import { heldEdition, keepVersion } from './write.ts';

/** What is sent: the words of `revision`, to whom, and with whose name and colour it is printed. */
export type Sending = {
  revision: number;
  to: readonly Addressee[];
  authority: Imprint['authority'];
};

/** Minutes that are written but not agreed: what is decided stands, how it is put may change. */
const isProvisional = async (tx: Tx, scope: Scope, { kind, meetingId }: Edition): Promise<boolean> => {
  const state = (await findMeeting(tx, scope, meetingId))?.minutesState;
  return kind === 'after' && (state === 'draft' || state === 'being written');
};

/** The page on paper as it would be sent now. */
export const printedNow = async (
  tx: Tx,
  scope: Scope,
  edition: Edition,
  authority: Imprint['authority'],
  clock: Clock,
): Promise<{ pdf: Buffer; pages: number; provisional: boolean }> => {
  const provisional = await isProvisional(tx, scope, edition);
  const madeAt = Math.floor(clock().epochMilliseconds / 1000);
  return { ...(await printPage({ ...edition, provisional }, { authority, madeAt })), provisional };
};

/** Matters on the page that are closed to the public by now: it cannot be sent with them. */
export const closedNow = async (tx: Tx, scope: Scope, { meetingId, content }: Edition): Promise<string[]> =>
  closedOn(content, await closedItemsOf(tx, scope, meetingId));

const newSlug = async (tx: Tx, scope: Scope, { body, date, kind }: Edition): Promise<string> => {
  const wanted = `${slugOf(body)}-${date}-${kind}`;
  const taken = new Set(await addressesLike(tx, scope, wanted));
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(slug)) return slug;
  }
};

const letterWords: Record<Edition['kind'], (edition: Edition) => string[]> = {
  before: ({ body, date }) => [
    `The ${body} meets on ${longDateWords(date)}.`,
    'Here is one page about what is coming up, why it matters to us, and how to have your say.',
  ],
  after: ({ body, date }) => [
    `The ${body} met on ${longDateWords(date)}.`,
    'Here is one page about what was decided, and who will do what by when.',
  ],
};

/** The same page goes to nobody twice; a corrected one goes to those who are chosen again. */
const tell = async (tx: Tx, scope: Scope, edition: Edition, slug: string, to: readonly Addressee[]) => {
  for (const { key, to: address } of to)
    await queueMail(tx, scope, {
      ...address,
      key: `edition ${edition.id} ${edition.revision} ${key}`,
      subject: edition.content.headline,
      paragraphs: letterWords[edition.kind](edition),
      link: publicPath(slug),
    });
};

/** Shows the page as it is now, unless everybody reads it so already. */
const show = async (
  tx: Tx,
  scope: Scope,
  edition: Edition,
  { slug, authority }: { slug: string; authority: Imprint['authority'] },
  clock: Clock,
): Promise<void> => {
  const { pdf, provisional } = await printedNow(tx, scope, edition, authority, clock);
  if (!isBehind(edition, provisional)) return;
  const today = todayIn(clock);
  await writePublic(tx, scope, {
    edition_id: edition.id,
    meeting_id: edition.meetingId,
    kind: edition.kind,
    slug,
    body: edition.body,
    meeting_date: edition.date,
    content: edition.content,
    provisional,
    sent_on: today,
    corrected_on: edition.shown ? today : null,
    pdf,
  });
  await keepVersion(tx, scope, edition, 'sent', clock);
  await record(tx, scope, editionSent(edition.id, sha256Of(JSON.stringify(edition.content))));
};

/**
 * Shows the page to everybody, corrects it where it is shown already, and writes to those who were chosen. Twice it was sent
 * once. Refused where somebody changed it meanwhile, and where an item on it is closed to the public.
 */
export const sendEdition = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { revision, to, authority }: Sending,
  clock: Clock,
): Promise<Result<string>> => {
  const edition = await heldEdition(tx, scope, id);
  if (!edition) return refused('This page is not there any more.');
  if (edition.revision !== revision)
    return refused(`${edition.savedBy} changed this page meanwhile. Read it again before you send it.`);
  const [closed] = await closedNow(tx, scope, edition);
  if (closed !== undefined)
    return refused(`“${closed}” is not open to everybody. Leave it out before you send the page.`);
  const slug = edition.slug ?? (await newSlug(tx, scope, edition));
  await show(tx, scope, edition, { slug, authority }, clock);
  await updateSent(tx, scope, id, {
    slug,
    told: [...new Set([...edition.told, ...to.map(({ key }) => key)])],
  });
  await tell(tx, scope, edition, slug, to);
  return ok(slug);
};

/** Takes the page off: nobody but the team sees it, until it is sent again. Twice changes nothing. */
export const takeBackEdition = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  if (await deletePublic(tx, scope, id)) await record(tx, scope, editionTakenBack(id));
};

/** Takes off pages of a meeting that tell of an item which the public is kept out of by now. */
export const takeOffClosed = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  closed: ReadonlySet<string>,
): Promise<void> => {
  for (const { id, content } of await shownWith(tx, scope, meetingId))
    if (closedOn(content, closed).length > 0) await takeBackEdition(tx, scope, id);
};
