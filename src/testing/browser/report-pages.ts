import type { Page } from 'playwright-core';

/** Answers one point of the Golden Rules, by its number on the page. */
export const answerPoint = async (
  page: Page,
  number: number,
  choice: 'I changed it' | 'I keep it',
  because: string,
): Promise<void> => {
  const point = page.locator('.hearth-point', { has: page.locator(`[name="key-${number}"]`) });
  await point.getByLabel(choice).check();
  await point.getByLabel('Because …').fill(because);
};

/** A file field, in a part of the page that opens. */
type FileField = { summary: string; label: string };

export const reportFile: FileField = { summary: 'Upload a file instead', label: 'The report as a file' };
export const appendixFile: FileField = { summary: 'Add an appendix', label: 'File of the appendix' };

/** Opens the part of the page that has the field and chooses a file. */
export const chooseFileIn = async (
  page: Page,
  { summary, label }: FileField,
  name: string,
  bytes: Uint8Array,
): Promise<void> => {
  await page.locator('summary', { hasText: summary }).click();
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel(label).setInputFiles(file);
};
