import { expect, it } from 'vitest';
import { plusDays } from '../../../kernel/days.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { twentyWorkingDaysAfter } from './twenty-days.ts';

it.each([
  ['over Christmas and New Year', '2018-12-14'],
  ['over Easter', '2019-04-05'],
  ['over the jubilee', '2022-05-20'],
  ['from a Saturday', '2019-06-01'],
  ['from a bank holiday', '2019-05-06'],
  ['on the first day', '1995-01-01'],
])('twenty working days %s are those of the calendar', (_, from) => {
  const { firstDay, dues } = twentyWorkingDaysAfter();
  for (let day = from, count = 0; count < 30; day = plusDays(day, 1), count += 1) {
    const place = (Date.parse(day) - Date.parse(firstDay)) / 86_400_000;
    expect([day, dues[place]]).toEqual([day, addWorkingDays(day, 20)]);
  }
});
