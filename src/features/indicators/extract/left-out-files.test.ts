import { beforeAll, describe, expect, test } from 'vitest';
import { withFolder } from '../../../testing/indicators/write-extract.ts';
import { definitions } from '../rules/definitions.ts';
import type { Figure } from '../rules/figures.ts';
import { computeIndicators } from './compute.ts';

const figuresOf = (files: Record<string, string>, months = 1): Promise<Figure[]> =>
  withFolder(new Map(Object.entries(files)), async (folder) => [
    ...(await computeIndicators(folder, { at: '2019-03-31', months, problems: 0 })).figures,
  ]);

const episodes = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,01/05/2016,S,C2,U6,,\n';
const header = 'CHILD,SEX,DOB,ETHNIC\n1,2,01/05/2008,WBRI\n';
const toldOfYear = 'CHILD,SDQ_SCORE,CONVICTED,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT\n1,10,0,1,1,1\n';

describe('an extract of episodes alone', () => {
  let figures: Figure[] = [];
  const of = (code: string): Figure | undefined => figures.find(({ indicator }) => indicator === code);

  beforeAll(async () => {
    figures = await figuresOf({ 'Episodes.csv': episodes });
  }, 60_000);

  test('tells what it can', () => {
    expect(of('cla_number')).toMatchObject({ value: 1, numerator: 1, denominator: null });
    expect(of('ni62')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
  });

  test.each([
    ['cla_rate', 'Population'],
    ['cla_by_age', 'Header'],
    ['ni63', 'Header'],
    ['ni66', 'Reviews'],
    ['dental_check', 'HealthChecks'],
    ['health_assessment', 'OC2'],
    ['uasc_number', 'UASC'],
    ['missing_episodes', 'Missing'],
    ['cp_number', 'CpPlans'],
    ['cin_rate', 'CinPlans, Population'],
    ['ni67', 'Conferences'],
    ['care_leavers_eet', 'CareLeavers'],
  ])('says of %s that %s is not in it, and never zero', (code, lacking) => {
    expect(of(code)).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      missing: `not in this extract: ${lacking}`,
    });
  });

  test('has no figure of indicators that are entered', () => {
    const entered = definitions.filter(({ versions }) => versions.every(({ ways }) => ways.length === 0));
    expect(entered.length).toBeGreaterThan(0);
    for (const { code } of entered) expect(of(code)).toBeUndefined();
  });
});

test('what the return tells of the year is known for the day of the extract alone', async () => {
  const figures = await figuresOf({ 'H.csv': header, 'E.csv': episodes, 'O.csv': toldOfYear }, 2);
  const dental = figures.filter(({ indicator }) => indicator === 'dental_check');
  expect(dental).toMatchObject([
    { at: '2019-02-28', value: null, missing: 'not in this extract: it tells of its last day only' },
    { at: '2019-03-31', value: 100, numerator: 1, denominator: 1 },
  ]);
});

test('a file without rows says that there is nothing, and nobody is looked for in another', async () => {
  const figures = await figuresOf({
    'CareLeavers.csv': 'CHILD,CATEGORY,DATE,IN_TOUCH,ACTIV,ACCOM\n',
    'OC3.csv': 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,01/05/2000,YES,F1,U1\n',
    'Missing.csv': 'CHILD,MISSING,MIS_START,MIS_END\n',
  });
  const of = (code: string): Figure | undefined => figures.find(({ indicator }) => indicator === code);
  expect(of('care_leavers_number')).toMatchObject({ value: 0, numerator: 0 });
  expect(of('care_leavers_eet')).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  expect(of('missing_episodes')).toMatchObject({ value: 0 });
});

test('a team without children has none, not 0 %', async () => {
  const figures = await figuresOf({
    'E.csv': `${episodes}2,01/05/2016,S,C2,U6,01/05/2018,E4A\n`,
    'T.csv': 'CHILD,FROM,TO,TEAM\n1,01/05/2016,,North\n2,01/05/2016,,South\n',
  });
  expect(figures.filter(({ indicator, area }) => indicator === 'ni62' && area !== 'all')).toMatchObject([
    { area: 'North', value: 0, denominator: 1 },
    { area: 'South', value: null, denominator: 0 },
  ]);
});

test('a child belongs to the team of the day of the event, and to the new one on the day of a change', async () => {
  const figures = await figuresOf(
    {
      'E.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,30/04/2018,S,V2,U6,,\n',
      'T.csv': 'CHILD,FROM,TO,TEAM\n1,01/01/2018,,North\n1,31/03/2019,,South\n',
    },
    2,
  );
  const where = (code: string, at: string): string[] =>
    figures
      .filter((one) => one.indicator === code && one.at === at && one.numerator === 1 && one.area !== 'all')
      .map(({ area }) => area);
  expect(where('cla_number', '2019-02-28')).toEqual(['North']);
  expect(where('cla_number', '2019-03-31')).toEqual(['South']);
  expect(where('cla_started', '2019-03-31')).toEqual(['North']);
});
