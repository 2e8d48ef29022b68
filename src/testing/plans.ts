import { ensureBody } from '../features/board/index.ts';
import { makePlan } from '../features/delivery-plan/index.ts';
import type { TestApp } from './app.ts';

/** A plan of the usual board that holds nothing yet. Answers its id. */
export const emptyPlan = (home: TestApp, name = 'Delivery plan 2026'): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const board = await ensureBody(tx, scope, 'Corporate Parenting Board');
    return makePlan(tx, scope, board.id, {
      kind: 'delivery plan',
      name,
      from: '2026-01-01',
      to: null,
      principles: '',
      priorities: '',
      followsId: null,
      strategyId: null,
    });
  });

/** The text of a small plan: two objectives and three actions. */
export const planText = [
  'Ref\tActivity\tProgress\tLead\tTimescale\tBRAG',
  'Objective 1 – A voice\t\t\t\t\t',
  '1a\tAsk everybody\t05.01.26 - Asked ten.\tHealth\tMarch 2026\tGreen',
  '1b\tAnswer everybody\t\tHousing; Health\tTBC\tAmber',
  'Objective 2 – A home\t\t\t\t\t',
  '2a\tFind four homes\t\tHousing\t31/12/2026\tBlue',
].join('\n');
