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

describe('the settings of sign-in', () => {
  const directory = {
    OIDC_ISSUER: 'https://login.example.gov.uk/council',
    OIDC_CLIENT_ID: 'hearth',
    OIDC_CLIENT_SECRET: 'secret',
  };

  it('may all be left out', () => {
    expect(readSettings({})).toMatchObject({ directory: null, proxies: [] });
  });

  it('name the directory and the proxies', () => {
    const read = readSettings({
      ...directory,
      OIDC_NAME: 'Eastmere staff',
      HEARTH_PROXY: '10.0.0.1, fd00::/8',
    });
    expect(read.proxies).toEqual(['10.0.0.1', 'fd00::/8']);
    expect(read.directory).toEqual({
      issuer: 'https://login.example.gov.uk/council',
      clientId: 'hearth',
      clientSecret: 'secret',
      name: 'Eastmere staff',
    });
  });

  it.each([
    [{ ...directory, OIDC_ISSUER: 'http://login.example.gov.uk' }, /^OIDC_ISSUER is "http:/],
    [{ ...directory, OIDC_ISSUER: 'login.example.gov.uk' }, /^OIDC_ISSUER is "login/],
    [{ OIDC_CLIENT_ID: 'hearth' }, /^OIDC_ISSUER is ""/],
    [{ ...directory, OIDC_CLIENT_SECRET: '' }, /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are both needed/],
    [{ HEARTH_PROXY: 'true' }, /^HEARTH_PROXY names "true"/],
    [{ HEARTH_PROXY: '10.0.0.1, proxy' }, /^HEARTH_PROXY names "proxy"/],
    [{ HEARTH_PROXY: '10.0.0.0/99' }, /^HEARTH_PROXY names/],
  ])('that cannot be used are named: %o', (environment, words) => {
    expect(() => readSettings(environment)).toThrow(UnusableSetting);
    expect(() => readSettings(environment)).toThrow(words);
  });

  it('are listed without the secret', () => {
    const listed = listSettings(directory).find(({ name }) => name === 'OIDC_CLIENT_SECRET');
    expect(listed).toMatchObject({ value: '…', origin: 'environment' });
  });
});
