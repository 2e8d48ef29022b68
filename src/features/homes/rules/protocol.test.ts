import { describe, expect, it } from 'vitest';
import {
  bandOutcome,
  countProtocol,
  type HousingRequest,
  medianOf,
  type Promised,
  promiseOn,
} from './protocol.ts';
import { type DistrictFigures, questionsFor } from './questions.ts';

const promise = (since: string, band: string): Promised => ({
  district: 'North',
  since,
  band,
  localConnection: true,
  decidesTogether: true,
  councilTax: true,
  emergencyBed: true,
});
const promises = [promise('2024-04-01', 'Band A'), promise('2025-04-01', '')];

const request = (parts: Partial<HousingRequest>): HousingRequest => ({
  leaver: 'one',
  district: 'North',
  kind: 'home',
  askedOn: '2024-06-01',
  bandAsked: 'Band A',
  bandGiven: 'Band A',
  offeredOn: null,
  intentionality: 'not asked',
  ...parts,
});

describe('what was promised and what happened', () => {
  it.each([
    ['2024-03-31', null],
    ['2024-04-01', 'Band A'],
    ['2025-03-31', 'Band A'],
    ['2025-04-01', ''],
  ])('on %s the promise is %s', (day, band) => {
    expect(promiseOn(promises, 'North', day)?.band ?? null).toBe(band);
  });

  it.each([
    [{}, 'kept'],
    [{ bandGiven: ' band a' }, 'kept'],
    [{ bandGiven: 'Band B' }, 'not kept'],
    [{ bandGiven: 'none' }, 'not kept'],
    [{ bandGiven: '' }, 'waiting'],
    [{ askedOn: '2024-03-31' }, 'no promise'],
    [{ askedOn: '2025-05-01' }, 'no promise'],
    [{ district: 'South' }, 'no promise'],
  ])('%j is %s', (parts, outcome) => {
    expect(bandOutcome(request(parts), promises)).toBe(outcome);
  });

  it('is counted in whole numbers with what they are of', () => {
    const requests = [
      request({ offeredOn: '2024-06-11', intentionality: 'decided together' }),
      request({ bandGiven: 'Band B', offeredOn: '2024-06-06', intentionality: 'decided without us' }),
      request({ bandGiven: '' }),
      request({ kind: 'emergency bed', offeredOn: '2024-06-01' }),
      request({ kind: 'emergency bed' }),
    ];
    expect(countProtocol(requests, promises)).toEqual({
      asked: 3,
      decided: 2,
      kept: 1,
      daysToOffer: [5, 10],
      intentionality: 2,
      together: 1,
      bedsAsked: 2,
      bedsFound: 1,
    });
  });

  it.each([
    [[], null],
    [[4], 4],
    [[4, 9], 6.5],
    [[1, 4, 9], 4],
  ])('the middle of %j is %s', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median);
  });
});

describe('questions to a district', () => {
  const quiet: DistrictFigures = {
    emergency: 0,
    unsuitable: 0,
    waiting: 0,
    free: 0,
    band: 'Band A',
    decided: 0,
    kept: 0,
    emergencyBed: true,
    bedsAsked: 0,
    bedsFound: 0,
  };
  it.each<[string, Partial<DistrictFigures>, string[]]>([
    ['nothing is needed', {}, []],
    ['too few answers', { decided: 4, kept: 0 }, []],
    ['the band is given four times in five', { decided: 10, kept: 8 }, []],
    ['the band is given less often', { decided: 10, kept: 7 }, ['7 of 10 times']],
    ['no band is promised', { band: '', decided: 10, kept: 0 }, []],
    ['answers are hidden', { decided: null, kept: 3 }, []],
    ['too few beds were asked for', { bedsAsked: 4, bedsFound: 0 }, []],
    ['beds were not found', { bedsAsked: 6, bedsFound: 5 }, ['5 of 6 times']],
    ['no bed is promised', { emergencyBed: false, bedsAsked: 6, bedsFound: 0 }, []],
    ['somebody is in an emergency home', { emergency: 1, unsuitable: 1, free: 1 }, ['1 young person is']],
    ['that is hidden', { emergency: null, unsuitable: null, waiting: null }, []],
    ['there are enough places', { unsuitable: 3, waiting: 4, free: 4 }, []],
    [
      'there are not',
      { unsuitable: 3, waiting: 5, free: 4 },
      ['At least 5 young people need a home, and 4 places'],
    ],
  ])('where %s', (_, figures, expected) => {
    const questions = questionsFor({ ...quiet, ...figures });
    expect(questions).toHaveLength(expected.length);
    for (const [place, words] of expected.entries()) expect(questions[place]).toContain(words);
  });
});
