import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, one readable line a finding; empty when nothing is wrong. Needs JavaScript on. */
export const accessibilityFindings = async (page: Page): Promise<string[]> => {
  // One frame, and of what is in order nothing needs to come back: a third of the time of axe's own driver.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} ${node.html}`,
    ),
  );
};

/** Throws with every finding when axe finds anything, or when the page has to be scrolled sideways (WCAG 1.4.10). */
export const checkAccessibility = async (page: Page): Promise<void> => {
  const findings = await accessibilityFindings(page);
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (typeof overflow === 'number' && overflow > 0) {
    findings.push(`reflow: the page is ${overflow} px wider than its window`);
  }
  if (findings.length > 0)
    throw new Error(`${page.url()}\n${findings.map((line) => `  ${line}`).join('\n')}`);
};
