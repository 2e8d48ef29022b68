import { describe, expect, it } from 'vitest';
import { checkNewPassword } from './new-password.ts';

const about = ['Robin Ashdown', 'robin.ashdown@eastmere.example'];

describe('a new password', () => {
  it.each([
    ['three words', 'lantern marble otter', true],
    ['three words of a few letters', 'sky hut oak bee', true],
    ['letters of another alphabet', 'фонарь мрамор выдра', true],
    ['eleven characters', 'lantern-oak', false],
    ['nothing', '', false],
    ['one letter, again and again', 'aaaaaaaaaaaaaaaa', false],
    ['two letters, again and again', 'abababababababab', false],
    ['figures in their order', '1234567890123', false],
    ['the word password', 'password1234!', false],
    ['their own name', 'RobinAshdown1', false],
    ['their own address', 'robin.ashdown@eastmere.example', false],
    ['their name inside words of their own', 'robin marble otter lantern', true],
    ['more than anybody types', 'lantern marble otter '.repeat(20), false],
  ])('of %s', (_what, password, fits) => {
    expect(checkNewPassword(password, about).ok).toBe(fits);
  });
});
