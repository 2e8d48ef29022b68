import { describe, expect, it } from 'vitest';
import { checkHolder, type RoleForm, readRole } from './role-form.ts';

const blank: RoleForm = {
  role: 'member',
  board: 'b',
  'from-day': '',
  'from-month': '',
  'from-year': '',
  'to-day': '',
  'to-month': '',
  'to-year': '',
};
const on = (which: 'from' | 'to', day: string, month: string, year: string): Partial<RoleForm> => ({
  [`${which}-day`]: day,
  [`${which}-month`]: month,
  [`${which}-year`]: year,
});
const read = (form: Partial<RoleForm>) => readRole({ ...blank, ...form }, '2026-03-10');

describe('a role as typed', () => {
  it.each<[string, Partial<RoleForm>, object]>([
    ['no dates: from today on', {}, { role: 'member', bodyId: 'b', from: '2026-03-10', to: null }],
    [
      'a period',
      { ...on('from', '1', '5', '2026'), ...on('to', '30', '4', '2027') },
      { from: '2026-05-01', to: '2027-04-30' },
    ],
    ['one day', { ...on('from', '1', '5', '2026'), ...on('to', '1', '5', '2026') }, { to: '2026-05-01' }],
    ['a clerk of every board', { role: 'clerk', board: '' }, { role: 'clerk', bodyId: null }],
  ])('%s', (_what, form, value) => {
    expect(read(form)).toMatchObject({ ok: true, value });
  });

  it.each<[string, Partial<RoleForm>, string]>([
    ['no role', { role: '' }, 'role'],
    ['a role there is not', { role: 'treasurer' }, 'role'],
    ['a member of every board', { board: '' }, 'board'],
    ['a chair of every board', { role: 'chair', board: '' }, 'board'],
    ['a day there is not', on('from', '31', '2', '2026'), 'from'],
    ['half a date', on('to', '1', '', ''), 'to'],
    ['words for a date', on('to', 'first', 'May', '2026'), 'to'],
    ['an end before its beginning', { ...on('from', '2', '5', '2026'), ...on('to', '1', '5', '2026') }, 'to'],
  ])('is refused: %s', (_what, form, field) => {
    expect(read(form)).toMatchObject({ ok: false, reason: { field } });
  });

  it.each([
    ['member', false, null, true],
    ["young people's representative", true, 's', true],
    ["young people's representative", true, null, false],
    ["young people's representative", false, null, false],
  ] as const)('of a %s, young %s, supporter %s, may be given: %s', (role, young, supporterId, may) => {
    expect(checkHolder(role, { young, supporterId }).ok).toBe(may);
  });
});
