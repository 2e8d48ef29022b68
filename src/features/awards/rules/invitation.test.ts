import { describe, expect, it } from 'vitest';
import { readInvitation } from './invitation.ts';

const good = { answer: 'yes', name: 'Robin', guests: '2', needs: '', age: '16 or over', carer: '' };
const young = { ...good, age: 'under 16' };

describe('the answer to an invitation', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['yes', good, null],
    ['no, without guests', { ...good, answer: 'no', guests: '' }, null],
    ['nothing chosen', { ...good, answer: '' }, 'answer'],
    ['too many guests', { ...good, guests: '5' }, 'guests'],
    ['no age', { ...good, age: '' }, 'age'],
    ['name shown, 16 or over', { ...good, showName: 'yes' }, null],
    ['name shown, under 16, alone', { ...young, showName: 'yes' }, 'carer'],
    [
      'picture shown, under 16, carer not named',
      { ...young, showPicture: 'yes', carerAgrees: 'yes' },
      'carer',
    ],
    ['under 16 with a carer', { ...young, showName: 'yes', carer: 'A. Carer', carerAgrees: 'yes' }, null],
    ['under 16, nothing shown', young, null],
  ])('%s', (_, typed, field) => {
    const read = readInvitation(typed);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
