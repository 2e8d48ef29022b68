import { agreeGrades, askSecond, gradeSecond } from '../../features/quality/index.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { actingAs, addDemoRecord, inTurn, type People } from './demo-service.ts';

const districts = ['North', 'East', 'West'] as const;
const grades = ['good', 'good', 'requires improvement', 'good', 'inadequate'] as const;
const strengths: readonly [string[], ...string[][]] = [
  ['voice'],
  ['preparation', 'voice'],
  ['chairing'],
  ['challenge'],
];
const learning: readonly [string[], ...string[][]] = [
  ['plan'],
  ['permanence', 'timeliness'],
  ['oversight'],
  ['identity'],
];

/** So many days ago the audits of the demo were made: over more than two years. */
const audited = [12, 60, 130, 190, 250, 300, 345, 400, 455, 510, 565, 620, 680, 740, 800, 860, 920];
const praised = [20, 95, 210, 290, 380, 470, 560, 650, 760, 880];

const givers = ['parent', 'young person', 'carer', 'professional'] as const;
const praise = [
  'She made time for my questions before the meeting.',
  'I could say what I wanted, and it was written down.',
  'The review was calm and kept to the plan.',
  'Well prepared, and the child was at the centre of it.',
] as const;

type House = { tx: Tx; officer: Scope; manager: Scope; service: Scope; officerId: string; today: string };

/** What every audit says, the one of that turn. */
const about = ({ today }: House, ago: number, turn: number) => ({
  day: plusDays(today, -ago),
  reference: `EX-2${String(turn).padStart(3, '0')}`,
  district: inTurn(districts, turn),
  team: `${inTurn(districts, turn)} team`,
  post: 'Reviewing manager, County',
});

const found = (turn: number) => ({
  strengths: inTurn(strengths, turn),
  strengthWords: '',
  learning: inTurn(learning, turn),
  learningWords: '',
});

const heard = { childWords: '', familyWords: '' };

const addAudits = async (house: House): Promise<void> => {
  const { tx, officer, manager, officerId, today } = house;
  for (const [turn, ago] of audited.entries()) {
    const said = { ...about(house, ago, turn), ...found(turn) };
    const work = { ...said, officer: officerId, work: inTurn(grades, turn) };
    await addDemoRecord(tx, manager, 'supervision audit', work, today);
    const tier2 = { ...said, ...heard, officer: '', oversight: inTurn(grades, turn + 1) };
    const challenge = turn % 4 === 3 ? '' : inTurn(grades, turn + 2);
    await addDemoRecord(tx, officer, 'tier 2 audit', { ...tier2, challenge }, today);
    if (turn % 2 === 0)
      await addDemoRecord(
        tx,
        manager,
        'practice observation',
        { ...said, officer: officerId, seenIn: turn % 4 === 0 ? 'review' : 'conference', toldOn: said.day },
        today,
      );
    if (turn % 3 === 0)
      await addDemoRecord(
        tx,
        officer,
        'section 47 check',
        {
          ...about(house, ago, 100 + turn),
          officer: '',
          agreed: turn % 9 === 6 ? 'no' : 'yes',
          why: 'The plan for the family meets the worry.',
        },
        today,
      );
  }
};

/** Two learning spaces a year, each with a second look: the same, settled, and one that waits to be graded. */
const addSecondLooks = async (house: House): Promise<void> => {
  const { tx, officer, manager, service, today } = house;
  for (const [turn, ago] of [700, 610, 420, 330, 15].entries()) {
    const kind = 'learning space';
    const content = {
      ...about(house, ago, 200 + turn),
      ...found(turn),
      childWords: 'They asked me first.',
      familyWords: 'We knew what would come next.',
      officer: '',
      practice: 'good',
      impact: 'requires improvement',
    };
    const audit = { id: await addDemoRecord(tx, officer, kind, content, today), kind, byId: null };
    const second = {
      id: manager.actor.kind === 'person' ? manager.actor.id : '',
      name: 'Reviewing manager',
    };
    const asked = await askSecond(tx, officer, audit, second, plusDays(today, -ago + 3));
    if (!asked.ok) throw new Error(asked.reason.text);
    if (ago < 30) continue;
    const impact = turn % 2 === 0 ? 'requires improvement' : 'good';
    const given = { practice: 'good', impact } as const;
    await gradeSecond(tx, manager, audit, given, plusDays(today, -ago + 9));
    if (impact === 'good')
      await agreeGrades(
        tx,
        service,
        audit,
        { grades: given, reason: 'The file shows what changed for the child.' },
        plusDays(today, -ago + 14),
      );
  }
};

const addPraise = async ({ tx, officer, officerId, today }: House): Promise<void> => {
  for (const [turn, ago] of praised.entries())
    await addDemoRecord(
      tx,
      officer,
      'compliment',
      {
        day: plusDays(today, -ago),
        from: inTurn(givers, turn),
        officer: officerId,
        post: 'Reviewing officer, County',
        words: inTurn(praise, turn),
        quote: turn % 3 === 0 ? 'no' : 'yes',
      },
      today,
    );
};

/** Audits, observations, second looks and compliments of more than two years. */
export const addDemoQuality = async (tx: Tx, scope: Scope, people: People, today: string): Promise<void> => {
  const house = {
    tx,
    officer: actingAs(scope, people, 'Reviewing officer', 'independent reviewing officer'),
    manager: actingAs(scope, people, 'Reviewing manager', 'reviewing manager'),
    service: actingAs(scope, people, 'Service manager', 'service manager'),
    officerId: people.get('Reviewing officer') ?? '',
    today,
  };
  await addAudits(house);
  await addSecondLooks(house);
  await addPraise(house);
};
