import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import { mayPublish } from '../policy.ts';
import { findRelease } from '../queries.ts';
import type { House } from '../release.ts';
import { listRemovals } from '../removal-queries.ts';
import { readReasonForm } from '../rules/reason-form.ts';
import { type Place, placesOf } from '../rules/removals.ts';
import { putBack, removeWords, takePaperDown } from '../take-away.ts';
import { atMeeting, withMeeting } from './clerk-meeting.page.tsx';
import { clerkRemoveView, type RemoveErrors, type RemoveForm } from './clerk-remove.view.tsx';

const id = z.uuid('The address is not complete.');

const empty: RemoveForm = { what: 'words', words: '', paper: '', why: '', note: '' };

const done: Record<string, string> = {
  words: 'The words are gone from everything that is public.',
  paper: 'The paper is taken down.',
  back: 'Put back, everywhere at once. A paper is bound into the PDFs again when you print them.',
};

type Typed = { form?: RemoveForm; errors?: RemoveErrors; places?: Place[]; done?: string };

const show = async (tx: Tx, scope: Scope, meeting: RecordedMeeting, typed: Typed): Promise<Answer> => {
  const released = await findRelease(tx, scope, meeting.id);
  const publicIds = new Set(released?.record.papers.map((paper) => paper.id));
  const papers = meeting.papers.filter((paper) => publicIds.has(paper.id));
  const errors = typed.errors ?? {};
  const failed = Object.keys(errors).length > 0;
  return {
    kind: 'page',
    title: `${failed ? 'Error: ' : ''}Take words out of what is public`,
    status: failed ? 422 : 200,
    view: clerkRemoveView({
      meeting,
      isPublic: released !== null,
      papers,
      foreign: papers.flatMap(({ file, content }) => (file && !content ? [file.name] : [])),
      removals: await listRemovals(tx, scope, meeting.id),
      form: typed.form ?? empty,
      errors,
      places: typed.places ?? null,
      done: done[typed.done ?? ''] ?? null,
    }),
  };
};

/** The page that asks which words. */
export const askRemove = route({
  method: 'GET',
  path: '/clerk/meetings/:id/remove',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: z.object({ id }),
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params, query }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, (meeting) =>
        show(tx, scope, meeting, query.done ? { done: query.done } : {}),
      ),
    ),
});

/** A letter or a figure at least: nobody means to take out every comma. */
const isWord = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

const text = (longest: number) => z.string().max(longest, `Give at most ${longest} characters.`).default('');

const sentForm = z.object({
  what: z.enum(['words', 'paper'], 'Say whether words or a paper are to be taken out.'),
  words: text(5000),
  seen: text(5000),
  paper: text(100),
  why: text(100),
  note: text(500),
});
type Sent = z.infer<typeof sentForm>;

type Removing = { tx: Tx; scope: Scope; meeting: RecordedMeeting; house: House; sent: Sent };

const asked = ({ tx, scope, meeting, sent: { seen: _, ...form } }: Removing, typed: Typed): Promise<Answer> =>
  show(tx, scope, meeting, { form, ...typed });

const isGone = ({ meeting, sent }: Removing): Answer =>
  redirect(`/clerk/meetings/${meeting.id}/remove?done=${sent.what}`);

const missingIn = (reason: ReturnType<typeof readReasonForm>): RemoveErrors =>
  reason.ok ? {} : reason.reason;

const takePaper = async (removing: Removing): Promise<Answer> => {
  const { tx, scope, meeting, house, sent } = removing;
  const reason = readReasonForm(sent);
  const isPaper = meeting.papers.some((paper) => paper.id === sent.paper);
  if (!reason.ok || !isPaper)
    return asked(removing, {
      errors: { ...(!isPaper && { paper: 'Choose the paper.' }), ...missingIn(reason) },
    });
  const taken = await takePaperDown(tx, scope, meeting.id, sent.paper, reason.value, house);
  return taken.ok ? isGone(removing) : asked(removing, { errors: { paper: taken.reason } });
};

/** What is wrong with the words themselves. */
const faultIn = (words: string, places: readonly Place[]): RemoveErrors => {
  if (!isWord(words)) return { words: 'Give the words to take out.' };
  return places.length === 0
    ? { words: 'These words do not stand in what is public. Copy them from the page.' }
    : {};
};

const takeWords = async (removing: Removing): Promise<Answer> => {
  const { tx, scope, meeting, house, sent } = removing;
  const reason = readReasonForm(sent);
  const released = await findRelease(tx, scope, meeting.id);
  const places = released && isWord(sent.words) ? placesOf(released.record, sent.words) : [];
  if (!reason.ok || places.length === 0)
    return asked(removing, { errors: { ...faultIn(sent.words, places), ...missingIn(reason) } });
  if (sent.seen !== sent.words) return asked(removing, { places });
  const taken = await removeWords(tx, scope, meeting.id, sent.words, reason.value, house);
  return taken.ok ? isGone(removing) : asked(removing, { errors: { words: taken.reason } });
};

/** Shows where the words stand; takes them out once the clerk has seen it. Takes a paper down. */
export const remove = route({
  method: 'POST',
  path: '/clerk/meetings/:id/remove',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['removal.made'] },
  params: z.object({ id }),
  body: sentForm,
  handle: ({ inScope, scope, params, body: sent, site, clock }) =>
    inScope((tx) =>
      withMeeting(tx, scope, params.id, (meeting) => {
        const house = { authority: site.authority, at: momentOf(clock) };
        const removing = { tx, scope, meeting, house, sent };
        return sent.what === 'paper' ? takePaper(removing) : takeWords(removing);
      }),
    ),
});

/** Puts back what was taken out. */
export const putRemovedBack = route({
  method: 'POST',
  path: '/clerk/meetings/:id/removals/:removal/put-back',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['removal.undone'] },
  params: z.object({ id, removal: id }),
  handle: ({ inScope, scope, params, site, clock }) =>
    inScope(async (tx) => {
      const house = { authority: site.authority, at: momentOf(clock) };
      return (await putBack(tx, scope, params.id, params.removal, house))
        ? redirect(`/clerk/meetings/${params.id}/remove?done=back`)
        : notFound('what was taken out');
    }),
});
