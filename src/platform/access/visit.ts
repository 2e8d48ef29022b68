/** Who comes, as sign-in needs to know: `origin` is the address of the site as it was asked for. */
export type Visit = { origin: string; cookie: string; address: string; browser: string };

const sessionCookie = /^(__Secure-)?hearth\.session_token=/;
const ourCookie = /^(__Secure-)?hearth\./;

const cookiesIn = (header: string): string[] => header.split(/;\s*/).filter((one) => one !== '');

/** Whether a cookie header says that somebody signed in. */
export const carriesSession = (cookieHeader: string): boolean =>
  cookiesIn(cookieHeader).some((one) => sessionCookie.test(one));

/** The visit as the library takes it; what is no cookie of sign-in never reaches it. */
export const headersOf = (visit: Visit): Headers =>
  new Headers({
    cookie: cookiesIn(visit.cookie)
      .filter((one) => ourCookie.test(one))
      .join('; '),
    'user-agent': visit.browser,
    'x-hearth-address': visit.address,
  });

/** The same visitor as a stranger: an old session must not stand in for a new proof. */
export const asStranger = (visit: Visit): Visit => ({
  ...visit,
  cookie: cookiesIn(visit.cookie)
    .filter((one) => !sessionCookie.test(one))
    .join('; '),
});

/** The same visitor after an answer that set cookies. */
export const withCookies = (visit: Visit, set: readonly string[]): Visit => ({
  ...visit,
  cookie: [...cookiesIn(visit.cookie), ...set.map((one) => one.split(';')[0] ?? '')].join('; '),
});
