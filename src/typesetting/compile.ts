import type { Pack, Paper, Typeset } from './document.ts';
import { leftOut } from './left-out.ts';
import { askPress, PressEnded } from './press.ts';

/**
 * Makes one accessible PDF out of a pack, in a process of its own. A paper that cannot be printed leaves a page
 * that says so and a problem; the rest is made. The same pack gives the same bytes.
 *
 * @throws Error when the pack contradicts itself (two papers of one id, an agenda entry naming no paper)
 */
export async function typeset(pack: Pack): Promise<Typeset> {
  try {
    return await askPress({ kind: 'typeset', pack });
  } catch (error) {
    if (!(error instanceof PressEnded)) throw error;
  }
  const papers: Paper[] = [];
  for (const paper of pack.papers) {
    const survived = await pressSurvives({ ...pack, agenda: [], papers: [paper] });
    papers.push(survived ? paper : leftOut(paper, 'the file is too damaged to be printed'));
  }
  return askPress({ kind: 'typeset', pack: { ...pack, papers } });
}

async function pressSurvives(pack: Pack): Promise<boolean> {
  try {
    await askPress({ kind: 'typeset', pack });
    return true;
  } catch (error) {
    if (error instanceof PressEnded) return false;
    throw error;
  }
}
