import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Ask, notFound, page, route } from '../../../web/route.ts';
import { checkFigures, type FiledPaper, reopenChecks } from '../check-figures.ts';
import { figuresInPapers } from '../figures-queries.ts';
import { mayPublish } from '../policy.ts';
import { atMeeting, back, params, withMeeting } from './clerk-meeting.page.tsx';
import { paperFiguresView } from './paper-figures.view.tsx';

/** Milliseconds that a clerk is kept waiting; a check that takes longer goes on beside the page. */
const patience = 3000;

type Asked = Pick<Ask<unknown, unknown, unknown>, 'inScope' | 'scope' | 'clock' | 'goesOn'>;

/** Checks papers while the clerk waits, or, where it takes long, when the answer is given. */
export const checkBeside = async (asked: Asked, papers: readonly FiledPaper[]): Promise<void> => {
  if (papers.length === 0) return;
  const checking = checkFigures(asked, papers);
  asked.goesOn('checking figures in papers', checking);
  await Promise.race([checking.catch(() => undefined), setTimeout(patience, undefined, { ref: false })]);
};

/** Checks the figures in all papers of a meeting again. */
export const checkPapersAgain = route({
  method: 'POST',
  path: '/clerk/meetings/:id/papers/figures',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: true, events: ['papers.figures-checked'] },
  params,
  handle: async (ask) => {
    const papers = await ask.inScope((tx) => reopenChecks(tx, ask.scope, ask.params.id));
    if (papers === null) return notFound('that meeting');
    await checkBeside(ask, papers);
    return back(ask.params.id, 'checked');
  },
});

const id = z.uuid('The address is not complete.');

/** What a paper claims about figures. */
export const paperFigures = route({
  method: 'GET',
  path: '/clerk/meetings/:id/papers/:paper/figures',
  zone: 'board',
  at: atMeeting,
  can: mayPublish,
  audit: { writes: false, because: 'the board zone; no record of a child' },
  params: z.object({ id, paper: id }),
  handle: ({ inScope, scope, params: at }) =>
    inScope((tx) =>
      withMeeting(tx, scope, at.id, async (meeting) => {
        const paper = meeting.papers.find((one) => one.id === at.paper);
        const [found] = paper ? await figuresInPapers(tx, scope, [paper]) : [];
        if (!paper || !found?.claims || found.checkedOn === null) return notFound('check of that paper');
        const { claims, checkedOn } = found;
        return page(`Figures in ${paper.title}`, paperFiguresView({ meeting, paper, claims, checkedOn }), {
          claims,
        });
      }),
    ),
});
