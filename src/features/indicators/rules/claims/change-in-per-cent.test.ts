import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a change in per cent', () => {
  it.each<[string, string[]]>([
    ['Challenges rose by 122% from 767 to 1,705.', ['agrees: 122%']],
    ['Challenges rose by 222% from 767 to 1,705.', ['disagrees: 222% → 122%']],
    ['There was an increase of 222% to 1,705 from 767.', ['disagrees: 222% → 122%']],
    [
      'There was a total of 1,705 challenges, 421 of one kind and 1,284 of the other. This is a significant increase of 222% in comparison to a total of 767 recorded in 2017/2018.',
      ['disagrees: 222% → 122%'],
    ],
    ['Referrals fell by 12.5%, from 2,400 in 2021/22 to 2,100 in 2022/23.', ['agrees: 12.5%']],
    ['Referrals fell by 14.3%, from 2,400 in 2021/22 to 2,100 in 2022/23.', ['disagrees: 14.3% → 12.5%']],
    [
      'There were 324 care leavers at 31 March 2023 compared with 300 a year earlier, a rise of 8%.',
      ['agrees: 8%'],
    ],
    [
      'The average is 77.9, which has risen by 3.6% since March 2018, when the average was 74.3.',
      ['disagrees: 3.6% → 4.8%'],
    ],
    ['Numbers grew from 1,450 (2017/18) to 1,780 (2018/19), an increase of 23%.', ['agrees: 23%']],
    ['Numbers grew from 1,450 to 1,780 (33%).', ['disagrees: 33% → 23%']],
    [
      'Adoption orders granted: 24, compared to 20 in the previous year (a 25% increase).',
      ['disagrees: 25% → 20%'],
    ],
    ['31 children were adopted in 2023, up from 25 in 2022 (+24%).', ['agrees: 24%']],
    ['The figure was 1,705, which is 222% higher than the 767 recorded in 2022.', ['disagrees: 222% → 122%']],
    ['Spend rose from £1.2m to £1.5m, an increase of 25%.', ['agrees: 25%']],
    ['The number went up by a third, from 30 to 40.', ['agrees: a third']],
    ['The share rose from 94% to 95.7%, an increase of 1.7%.', ['agrees: 1.7%']],
    ['The number rose by 10% from 120 to 100.', ['disagrees: 10% → a decrease of 17%']],
    ['Numbers rose by almost 1% from 21.4% to 22.2%.', ['agrees: 1%']],
    ['The number rose by over 200% from 100 to 190.', ['disagrees: 200% → 90%']],
    ['Numbers rose from 200 to 250. This is a 20% increase.', ['disagrees: 20% → 25%']],
    ['The number of approved foster carers has increased by 7%.', ['unknown: 7%']],
    [
      'Referrals rose by 5% from 100 to 105 and visits fell by 20% from 50 to 45.',
      ['agrees: 5%', 'disagrees: 20% → 10%'],
    ],
    ['Approved households fell 12.5% to 168 from 192.', ['agrees: 12.5%']],
    ['Mentors: there were 40 last year and 50 this, an increase of 30%.', ['disagrees: 30% → 25%']],
    ['There were 48 placements, a rise of six on the previous year (12.5%).', ['disagrees: 12.5% → 14.3%']],
    ['There were 48 placements, a rise of six on the previous year (14.3%).', ['agrees: 14.3%']],
    ['When 50 carers left in 2018/19, there were 60 leavers in 2019/20: ten more, or 20%.', ['agrees: 20%']],
    [
      'Waits came down from 50 to 45 days a child; each has a tenth fewer visits, from 50 to 45.',
      ['agrees: a tenth'],
    ],
    ['Compared with 30 the year before, 36 children moved, an increase of 25%.', ['disagrees: 25% → 20%']],
  ])('%s', (text, findings) => {
    expect(findingsOf('change in per cent', text)).toEqual(findings);
  });
});
