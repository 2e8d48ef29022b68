import { expect, test } from 'vitest';
import { readHow, readObjectiveCell, readObjectiveHeading } from './objective-heading.ts';

test.each([
  [
    "<b>Objective 3 - Care leavers have a 'Local Offer'</b> 'To make sure that all feel supported.'",
    {
      number: '3',
      title: "Care leavers have a 'Local Offer'",
      statement: 'To make sure that all feel supported.',
    },
  ],
  [
    "Objective 3 – Care leavers' wins are celebrated. 'To make sure that all feel supported'. Always.",
    {
      number: '3',
      title: "Care leavers' wins are celebrated",
      statement: 'To make sure that all feel supported. Always.',
    },
  ],
  ['**Priority 2: Health**', { number: '2', title: 'Health', statement: '' }],
  ['Outcome 4 A home of their own', { number: '4', title: 'A home of their own', statement: '' }],
  ['Objectives of the board', null],
  ['The objective 1 was met', null],
])('%j', (cell, heading) => {
  expect(readObjectiveHeading(cell)).toEqual(heading);
});

test.each([
  ["<b>How will we Achieve this:</b> 'We will listen.'", 'We will listen.'],
  ['How will we do it? We will listen.', 'We will listen.'],
  ['How we will know', null],
])('%j says how', (cell, how) => {
  expect(readHow(cell)).toBe(how);
});

test.each([
  ['2. Health', { number: '2', title: 'Health' }],
  ['Objective 2: Health', { number: '2', title: 'Health' }],
  ['2', { number: '2', title: '' }],
  ['A home of their own', { number: '', title: 'A home of their own' }],
  ['High', null],
  ['', null],
])('%j stands in the column of objectives', (cell, objective) => {
  expect(readObjectiveCell(cell)).toEqual(objective);
});
