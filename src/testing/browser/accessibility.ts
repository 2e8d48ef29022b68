import { createHash } from 'node:crypto';
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** Has axe at hand on every page of the context; sent once, it costs half of what it does when sent to each page. */
export const bringAxe = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript({ content: axe.source });
};

/** What axe finds on the page as it stands, one readable line a finding; empty when nothing is wrong. Needs JavaScript on. */
export const accessibilityFindings = async (page: Page): Promise<string[]> => {
  // Of what is in order nothing needs to come back.
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} ${node.html}`,
    ),
  );
};

const overflowOf = async (page: Page): Promise<string[]> => {
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return typeof overflow === 'number' && overflow > 0
    ? [`reflow: the page is ${overflow} px wider than its window`]
    : [];
};

/** Pages that nothing was found on, by a digest of all their letters and their width. */
const clean = new Set<string>();

/**
 * Throws with every finding when axe finds anything, or when the page has to be scrolled sideways (WCAG 1.4.10). What is
 * letter for letter a page that was clean before, in a window of the same width, is not looked at again.
 */
export const checkAccessibility = async (page: Page): Promise<void> => {
  const seen = createHash('sha256').update(await page.content());
  const digest = seen.update(`${page.viewportSize()?.width}`).digest('hex');
  if (clean.has(digest)) return;
  const findings = [...(await accessibilityFindings(page)), ...(await overflowOf(page))];
  if (findings.length > 0)
    throw new Error(`${page.url()}\n${findings.map((line) => `  ${line}`).join('\n')}`);
  clean.add(digest);
};
