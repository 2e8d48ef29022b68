import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a share', () => {
  it.each<[string, string[]]>([
    ['Of the 58 questionnaires, 49 (84%) were positive.', ['agrees: 84%']],
    ['Of the 58 questionnaires, 33 (43%) were positive.', ['disagrees: 43% → 57%']],
    ['34 out of 40 plans (58%) were up to date.', ['disagrees: 58% → 85%']],
    ['85% (34 of 40) of plans were up to date.', ['agrees: 85%']],
    ['78% (106/121) of care leavers are settled.', ['disagrees: 78% → 88%']],
    ['12 of the 20 meetings were in the North, this equates to 60% of the meetings.', ['agrees: 60%']],
    ['There are 38 children at a distance, 21% of the 317 in our care.', ['disagrees: 21% → 12%']],
    ['Two thirds of the 80 carers (60) had completed training.', ['disagrees: Two thirds → 75%']],
    ['There were 60 responses. Of these, 45 (80%) felt safe.', ['disagrees: 80% → 75%']],
    ['1,240 contacts were received, 310 of which (35%) became referrals.', ['disagrees: 35% → 25%']],
    ['Seven of the eleven homes were judged good, which is 74%.', ['disagrees: 74% → 64%']],
    ['Almost 80% (63 of 80) of plans were on time.', ['agrees: 80%']],
    ['Fewer than 5% (6 of 75) of placements broke down.', ['disagrees: 5% → 8%']],
    [
      'Of 50 audits, 12 (24%) were good, 30 (60%) required improvement and 8 (18%) were inadequate.',
      ['agrees: 24%', 'agrees: 60%', 'disagrees: 18% → 16%'],
    ],
    [
      'Of the 2,128 children: 62.5% live with families (1,332 with carers, 52 with adopters).',
      ['disagrees: 62.5% → 65.0%'],
    ],
    ['45 (75%) felt safe.', ['unknown: 75%']],
    ['Eighty-five reviews were due; 80 (84%) took place on time.', ['disagrees: 84% → 94%']],
    ['The take-up was 77.5% (145 children out of 200).', ['disagrees: 77.5% → 72.5%']],
    ['Out of 40 young people, 30 attended, giving an attendance rate of 65%.', ['disagrees: 65% → 75%']],
    ['All 16 recommendations (90%) are done.', ['disagrees: 90% → 100%']],
    ['80 of the 90 (88.8%) had a copy.', ['disagrees: 88.8% → 88.9%']],
    ['5 of 8 (62%) came, and 5 of 8 (63%) spoke.', ['agrees: 62%', 'agrees: 63%']],
    ['Only 2 out of the 90 participants objected.', []],
    [
      'Nine in ten visits to homes were made on time last autumn (81 from 100).',
      ['disagrees: Nine in ten → 81%'],
    ],
    [
      'Nearly two thirds of those who wrote to us last summer (65 of 100) were content.',
      ['agrees: two thirds'],
    ],
    ['Almost all of those who wrote – 29 of 50 – were content.', ['disagrees: Almost all → 58%']],
    ['Checks were made for 172 children out of a cohort of 200, or 86%.', ['agrees: 86%']],
    [
      'The team helps 200 young people: 80 aged 16 or 17 (40%) and 120 who are older (65%).',
      ['agrees: 40%', 'disagrees: 65% → 60%'],
    ],
    ['In Eastmere 4% of visits, 30 in all, were late.', ['unknown: 4%']],
    ['We had 44 leavers in a settled home out of 50, which works out at 81%.', ['disagrees: 81% → 88%']],
    ['Some 12 of the children, around a fifth, have a plan.', ['unknown: a fifth']],
    ['Of 44 complaints, 18 (half) were upheld.', ['disagrees: half → 41%']],
    ['Of visits 200 were due and 150 done (85%).', ['disagrees: 85% → 75%']],
    [
      'Last year 14 of 20 passed (70%), this year 18 of 24 passed (65%).',
      ['agrees: 70%', 'disagrees: 65% → 75%'],
    ],
    [
      'Of 120 forms sent, 66 came back (55%), and of these 33 (50%) asked for a call.',
      ['agrees: 55%', 'agrees: 50%'],
    ],
    [
      'Of 120 forms sent, 66 came back (55%), and of these 33 (40%) asked for a call.',
      ['agrees: 55%', 'unknown: 40%'],
    ],
    ['Sixty-two per cent (31) of the 48 respondents were girls.', ['disagrees: Sixty-two per cent → 65%']],
  ])('%s', (text, findings) => {
    expect(findingsOf('share', text)).toEqual(findings);
  });
});
