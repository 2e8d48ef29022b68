import { describe, expect, it } from 'vitest';
import { type AskedLead, type AskedRound, digestsOf } from './digest.ts';

const alder: AskedLead = { id: 'alder', email: 'alder@example.org', mailed: true };
const birch: AskedLead = { id: 'birch', email: 'birch@example.org', mailed: true };

const action = (leads: string[], parts: Partial<AskedRound['open'][number]> = {}) => ({
  leads,
  cameBack: false,
  told: false,
  ...parts,
});

const round = (parts: Partial<AskedRound> = {}): AskedRound => ({
  id: 'r1',
  plan: 'Delivery plan',
  back: '2026-03-17',
  isLate: false,
  isDue: true,
  open: [],
  ...parts,
});

const told = (leads: AskedLead[], rounds: AskedRound[]) =>
  digestsOf(leads, rounds).map(({ email, subject, paragraphs }) => [email, subject, paragraphs[0]]);

describe('the mail of a day', () => {
  it('tells each lead how much waits, of which plan and until when, and nothing of an action', () => {
    const rounds = [round({ open: [action(['alder']), action(['alder', 'birch']), action([])] })];
    expect(told([alder, birch], rounds)).toEqual([
      [
        'alder@example.org',
        'Your update for Delivery plan',
        'Delivery plan: your update is wanted by 17 March 2026. 2 actions wait for your answer.',
      ],
      [
        'birch@example.org',
        'Your update for Delivery plan',
        'Delivery plan: your update is wanted by 17 March 2026. 1 action waits for your answer.',
      ],
    ]);
  });

  it('is one for each address, over all plans and whatever name somebody leads under', () => {
    const role: AskedLead = { id: 'role', email: 'Alder@Example.org', mailed: true };
    const other = round({ id: 'r2', plan: 'Service plan', back: '2026-03-20', isDue: false });
    const rounds = [round({ open: [action(['alder'])] }), { ...other, open: [action(['role'])] }];
    const [digest, ...rest] = digestsOf([alder, role], rounds);
    expect(rest).toEqual([]);
    expect(digest?.subject).toBe('Your update for 2 plans');
    expect(digest?.opens).toEqual([
      { roundId: 'r1', leadId: 'alder' },
      { roundId: 'r2', leadId: 'role' },
    ]);
    expect(digest?.paragraphs.slice(0, 2)).toEqual([
      'Delivery plan: your update is wanted by 17 March 2026. 1 action waits for your answer.',
      'Service plan: your update is wanted by 20 March 2026. 1 action waits for your answer.',
    ]);
  });

  it.each<[string, AskedLead, AskedRound]>([
    ['turned it off', { ...alder, mailed: false }, round({ open: [action(['alder'])] })],
    ['has no address', { ...alder, email: null }, round({ open: [action(['alder'])] })],
    ['has nothing left to answer', alder, round({ open: [action(['birch'])] })],
    ['is not due for any', alder, round({ isDue: false, open: [action(['alder'])] })],
    [
      'heard already what came back',
      alder,
      round({ isDue: false, open: [action(['alder'], { cameBack: true, told: true })] }),
    ],
  ])('is none for who %s', (_, lead, one) => {
    expect(told([lead], [one])).toEqual([]);
  });

  it('says what came back, also on a day on which nothing else is due', () => {
    const open = [action(['alder'], { cameBack: true }), action(['alder'])];
    expect(told([alder], [round({ isDue: false, open })])).toEqual([
      [
        'alder@example.org',
        'Your update for Delivery plan',
        'Delivery plan: your update is wanted by 17 March 2026. 1 action waits for your answer. 1 answer came back to you with a note.',
      ],
    ]);
  });

  it('says that it is late', () => {
    expect(told([alder], [round({ isLate: true, open: [action(['alder'])] })])).toEqual([
      [
        'alder@example.org',
        'Late: your update for Delivery plan',
        'Delivery plan: your update was to be back on 17 March 2026. 1 action waits for your answer.',
      ],
    ]);
  });
});
