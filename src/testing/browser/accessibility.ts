import { createHash } from 'node:crypto';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { axePath } from './axe-script.ts';

const sessions = new WeakMap<Page, CDPSession>();

const sessionOf = async (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
};

/** What an expression is in the page. Straight to the browser: `page.evaluate` first gets every document ready for more. */
const askPage = async <Value>(page: Page, expression: string): Promise<Value> => {
  const session = await sessionOf(page);
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
};

// Of what is in order nothing needs to come back, and no rule of ours reads the stylesheets.
const runAxe = `(async () => {
  if (!window.axe) await new Promise((loaded, failed) => {
    const script = Object.assign(document.createElement('script'), { src: '${axePath}', onload: loaded });
    script.onerror = () => failed(new Error('This page holds no axe: see axe-script.ts.'));
    document.head.append(script);
  });
  const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: { assets: ['media'] } });
  return violations;
})()`;

/** What axe finds on the page as it stands, one readable line a finding; empty when nothing is wrong. Needs JavaScript on. */
export const accessibilityFindings = async (page: Page): Promise<string[]> =>
  (await askPage<AxeResults['violations']>(page, runAxe)).flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} ${node.html}`,
    ),
  );

const overflowOf = async (page: Page): Promise<string[]> => {
  const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  const overflow = await askPage<number>(page, wider);
  return overflow > 0 ? [`reflow: the page is ${overflow} px wider than its window`] : [];
};

/** Pages that nothing was found on, by a digest of all their letters and their width. */
const clean = new Set<string>();

/**
 * Throws with every finding when axe finds anything, or when the page has to be scrolled sideways (WCAG 1.4.10). What is
 * letter for letter a page that was clean before, in a window of the same width, is not looked at again.
 */
export const checkAccessibility = async (page: Page): Promise<void> => {
  const letters = await askPage<string>(page, 'document.documentElement.outerHTML');
  const seen = createHash('sha256').update(letters);
  const digest = seen.update(`${page.viewportSize()?.width}`).digest('hex');
  if (clean.has(digest)) return;
  const findings = [...(await accessibilityFindings(page)), ...(await overflowOf(page))];
  if (findings.length > 0)
    throw new Error(`${page.url()}\n${findings.map((line) => `  ${line}`).join('\n')}`);
  clean.add(digest);
};
