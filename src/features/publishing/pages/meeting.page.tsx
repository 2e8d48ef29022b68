import { z } from 'zod';
import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, everyone, notFound, page, publicReading, route, type Tx } from '../../../web/route.ts';
import { asksAboutItem } from '../../asks/index.ts';
import { editionsOfMeeting } from '../../edition/index.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { listPrintings, printingName, printingTitle } from '../../packs/index.ts';
import { voiceAddress } from '../../voice-year/index.ts';
import {
  findPaper,
  findPublished,
  itemsOfThread,
  movedTo,
  neighbours,
  type Published,
} from '../public-queries.ts';
import { withdrawnFrom } from '../removal-queries.ts';
import type { PublicItem } from '../rules/public-meeting.ts';
import { itemView } from './item.view.tsx';
import { meetingView } from './meeting.view.tsx';
import { paperView } from './paper.view.tsx';
import { withdrawnView } from './withdrawn.view.tsx';

const slug = z.string().min(1).max(200);

/** Runs `show` with the published meeting, leads from an address it had before to today's, or says that it was taken down. */
export const withPublished = async (
  tx: Tx,
  scope: Scope,
  wanted: { slug: string; rest?: string },
  show: (published: Published) => Promise<Answer>,
): Promise<Answer> => {
  const published = await findPublished(tx, scope, wanted.slug);
  if (published) return show(published);
  const today = await movedTo(tx, scope, wanted.slug);
  if (today) return { kind: 'redirect', to: `/meetings/${today}${wanted.rest ?? ''}`, permanent: true };
  const withdrawn = await withdrawnFrom(tx, scope, wanted.slug);
  return withdrawn ? takenDown(withdrawn) : notFound('that meeting');
};

/** Something was here and is gone for good reason: a page says so, with the status that says so to programs. */
const takenDown = ({ at, why }: { at: Date; why: string }): Answer => {
  const model = { on: at.toISOString().slice(0, 10), why };
  return {
    kind: 'page',
    title: 'This page was taken down',
    status: 410,
    view: withdrawnView(model),
    model: { takenDown: model },
  };
};

const updatedWords = (at: Date): string => dateWords(at.toISOString().slice(0, 10));

/** A meeting. */
export const meeting = route({
  method: 'GET',
  path: '/meetings/:slug',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ slug }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withPublished(tx, scope, params, async (published) => {
        const model = {
          meeting: published.meeting,
          ...(await neighbours(tx, scope, published.meeting)),
          printed: (await listPrintings(tx, scope, published.meetingId)).map((printing) => ({
            name: printingName(printing.number),
            title: printingTitle(printing.number),
            pages: printing.lastPage - printing.firstPage + 1,
            standard: printing.standard,
          })),
          forYoung: await editionsOfMeeting(tx, scope, published.meetingId),
          updated: updatedWords(published.updatedAt),
        };
        return page(
          `${published.meeting.body}, ${longDateWords(published.meeting.date)}`,
          meetingView(model),
          model,
        );
      }),
    ),
});

const beside = (item: PublicItem | undefined) => (item ? { title: item.title, slug: item.slug } : null);

/** Where the board of a meeting reads of young people's voice in its year; null for whoever holds no role there. */
const voiceFor = async (tx: Tx, scope: Scope, slugOfMeeting: string): Promise<string | null> => {
  const published = await findPublished(tx, scope, slugOfMeeting);
  if (!published) return null;
  const bodyId = await bodyOfMeeting(tx, scope, published.meetingId);
  return bodyId !== null && isAmong(boardsOf(scope.actor), bodyId)
    ? voiceAddress(bodyId, published.meeting.date)
    : null;
};

/** An agenda item and what happened before and after it. */
export const item = route({
  method: 'GET',
  path: '/meetings/:slug/items/:item',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ slug, item: slug }),
  handle: async ({ inScope, inZone, scope, params }) => {
    const voice =
      scope.actor.kind === 'person'
        ? await inZone('board', (tx, wide) => voiceFor(tx, wide, params.slug))
        : null;
    return inScope((tx) =>
      withPublished(
        tx,
        scope,
        { slug: params.slug, rest: `/items/${encodeURIComponent(params.item)}` },
        async ({ meeting }) => {
          const index = meeting.items.findIndex((one) => one.slug === params.item);
          const shown = meeting.items[index];
          if (!shown) return notFound('that agenda item');
          const asks = await asksAboutItem(tx, scope, shown.id);
          const model = {
            meeting: { slug: meeting.slug, body: meeting.body, date: meeting.date },
            item: shown,
            papers: meeting.papers.filter((paper) => paper.itemId === shown.id),
            thread: shown.thread ? await itemsOfThread(tx, scope, shown.thread) : [],
            asks,
            before: beside(meeting.items[index - 1]),
            after: beside(meeting.items[index + 1]),
          };
          return page(
            `${shown.title}, ${dateWords(meeting.date)}`,
            itemView({ ...model, voice: asks.length === 0 ? null : voice }),
            model,
          );
        },
      ),
    );
  },
});

/** A written paper of a meeting. */
export const paper = route({
  method: 'GET',
  path: '/meetings/:slug/papers/:paper',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: z.object({ slug, paper: slug }),
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withPublished(
        tx,
        scope,
        { slug: params.slug, rest: `/papers/${encodeURIComponent(params.paper)}` },
        async (published) => {
          const found = await findPaper(tx, scope, published.meetingId, params.paper);
          if (!found) return notFound('that paper');
          const { body, date, slug: meetingSlug } = published.meeting;
          const model = { meeting: { slug: meetingSlug, body, date }, paper: found };
          return page(`${found.title}, ${dateWords(date)}`, paperView(model), model);
        },
      ),
    ),
});
