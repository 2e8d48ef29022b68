import { describe, expect, it } from 'vitest';
import { listSettings, readSettings, UnusableSetting } from './settings.ts';

describe('the settings of mail', () => {
  it('may all be left out: letters wait, and links go where the site listens', () => {
    expect(readSettings({})).toMatchObject({ mail: null, siteUrl: null });
  });

  it.each(['board@eastmere.gov.uk', 'Eastmere Board <board@eastmere.gov.uk>'])(
    'take %s as sender',
    (from) => {
      const url = 'smtps://board:secret@mail.example.org';
      expect(readSettings({ SMTP_URL: url, MAIL_FROM: from }).mail).toEqual({ url, from });
    },
  );

  it.each([
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@b.uk' }, /^SMTP_URL is not the address/],
    [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'a@b.uk' }, /^SMTP_URL is not the address/],
    [{ SMTP_URL: 'smtp://mail.example.org' }, /^MAIL_FROM is needed/],
    [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'the board' }, /^MAIL_FROM is needed/],
    [{ SMTP_URL: 'smtp://m', MAIL_FROM: 'Board <a@b.uk>\r\nBcc: c@d.uk' }, /^MAIL_FROM is needed/],
    [{ HEARTH_URL: 'board.example.org' }, /^HEARTH_URL is "board.example.org"/],
    [{ HEARTH_URL: 'javascript:alert(1)' }, /^HEARTH_URL is/],
  ])('that cannot be used are named: %o', (environment, words) => {
    expect(() => readSettings(environment)).toThrow(UnusableSetting);
    expect(() => readSettings(environment)).toThrow(words);
  });

  it('are listed without the password', () => {
    const listed = listSettings({ SMTP_URL: 'smtp://board:secret@mail.example.org' });
    expect(listed.find(({ name }) => name === 'SMTP_URL')?.value).toBe('smtp://board:…@mail.example.org');
  });

  it('keep of the address of the site what a link needs', () => {
    expect(readSettings({ HEARTH_URL: 'https://board.example.org/start' }).siteUrl).toBe(
      'https://board.example.org',
    );
  });
});
