import type { JSX } from 'preact';
import { type FormError, formAnswer } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';

/** The page of a form for young people, or the same form with what is wrong. */
export const youngForm = (title: string, view: JSX.Element, error: FormError): Answer => {
  const answer = formAnswer(title, view, error);
  return answer.kind === 'page' ? { ...answer, young: true } : answer;
};

/** What a form that kept no words has to tell: nobody was alerted, nothing can be taken back. */
export const nothingTaken = { alerted: null, worried: false, secret: null } as const;
