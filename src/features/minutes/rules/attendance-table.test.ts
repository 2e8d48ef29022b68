import { expect, it } from 'vitest';
import { attendanceTable } from './attendance-table.ts';

it('is a table with a person a row and a meeting a column', () => {
  const counts = { came: 1, remote: 0, 'substitute sent': 0, apologies: 0, absent: 0 };
  const table = attendanceTable(
    [
      { id: 'm1', date: '2026-01-14' },
      { id: 'm2', date: '2026-03-04' },
    ],
    [
      {
        personId: 'p',
        name: 'Ash Alder',
        capacity: 'member',
        speaksFor: null,
        counts,
        manners: [{ meetingId: 'm2', date: '2026-03-04', manner: 'came' }],
        inARow: 0,
      },
    ],
  );
  expect(table.split('\r\n').slice(0, 2)).toEqual([
    'Name,Sits as,Speaks for,came,remote,substitute sent,apologies,absent,14 January 2026,4 March 2026',
    'Ash Alder,member,,1,0,0,0,0,,came',
  ]);
});
