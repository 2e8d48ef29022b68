import { ok, type Result, refused } from '../../../kernel/result.ts';

/** Why an item is not open to the public: the paragraph, and why that outweighs the public's interest in knowing. */
export type Exempt = { paragraph: number; reason: string };

/**
 * What may be kept from the public: Local Government Act 1972, Schedule 12A, Part 1 (as it applies in England since
 * 1 March 2006), paragraphs 1 to 7, in our words.
 */
export const exemptParagraphs: readonly { paragraph: number; name: string }[] = [
  { paragraph: 1, name: 'about a particular person' },
  { paragraph: 2, name: 'likely to show who a particular person is' },
  { paragraph: 3, name: 'about the money or business of a person or organisation, the council included' },
  { paragraph: 4, name: 'about talks with the workforce or its unions' },
  { paragraph: 5, name: 'legal advice that a court would protect' },
  { paragraph: 6, name: 'about a notice, an order or a direction that the council means to make' },
  { paragraph: 7, name: 'about preventing, investigating or prosecuting crime' },
];

/** "Paragraph 3: about the money or business …". */
export const paragraphWords = (paragraph: number): string => {
  const known = exemptParagraphs.find((one) => one.paragraph === paragraph);
  return known ? `Paragraph ${paragraph}: ${known.name}` : `Paragraph ${paragraph}`;
};

/**
 * What was chosen for an item. Part 2, paragraph 10 of the Schedule asks for the public-interest test, so an exempt
 * item needs its reason as well as its paragraph.
 */
export const readExempt = (typed: {
  access: string;
  paragraph: string;
  reason: string;
}): Result<Exempt | null, { paragraph?: string; reason?: string }> => {
  if (typed.access !== 'exempt') return ok(null);
  const paragraph = Number(typed.paragraph);
  const reason = typed.reason.trim();
  const known = exemptParagraphs.some((one) => one.paragraph === paragraph);
  if (known && reason !== '') return ok({ paragraph, reason });
  return refused({
    ...(!known && { paragraph: 'Choose the paragraph of Schedule 12A that lets the public be kept out.' }),
    ...(reason === '' && {
      reason: 'Say why keeping it private is more in the public interest than telling.',
    }),
  });
};
