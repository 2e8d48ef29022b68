import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readNeededDate } from '../rules/typed-date.ts';
import { type Ending, endings } from '../rules/words.ts';
import type { EndForm } from './ending.view.tsx';
import type { Problem } from './frame.view.tsx';
import { type AnyForm, choiceIn, dateIn, lineIn } from './typed-form.ts';

/** An ending as typed, and what it says or what is wrong with it. */
export const readEnding = (
  sent: AnyForm,
): { form: EndForm; read: Result<{ to: string; because: Ending }, Problem[]> } => {
  const form = { to: dateIn(sent, 'to'), because: lineIn(sent, 'because') };
  const to = readNeededDate(form.to, 'The last day');
  const because = choiceIn(sent, 'because', endings);
  if (to.ok && because) return { form, read: ok({ to: to.value, because }) };
  const problems = [
    ...(to.ok ? [] : [{ text: to.reason, href: '#to-day' }]),
    ...(because ? [] : [{ text: 'Choose why it ends.', href: '#because' }]),
  ];
  return { form, read: refused(problems) };
};
