import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';
import type { Child } from '../queries.ts';
import { aboveChild, childPath, toChild } from './child-links.ts';

export const typedBody = z.record(z.string().max(60), z.string().max(20_000));

type Frame = {
  title: string;
  verb: string;
  error: FormError;
  children: ComponentChildren;
};

const answer = (title: string, view: Parameters<typeof FormPage>[0], error: FormError): Answer =>
  formAnswer(title, <FormPage {...view} />, error);

/** A form about a child, or the same form with what is wrong and all that was typed. */
export const childForm = (
  child: Child,
  why: string,
  rest: string,
  { title, verb, error, children }: Frame,
): Answer =>
  answer(
    title,
    {
      title,
      to: childPath(child, why, rest),
      above: aboveChild,
      back: toChild(child, why),
      verb,
      leave: 'Leave it as it is',
      error,
      children,
    },
    error,
  );

/** A form of the service that is about no child of the record. */
export const serviceForm = (
  to: string,
  { title, verb, error, children, ...more }: Frame & { upload?: boolean; before?: ComponentChildren },
): Answer =>
  answer(
    title,
    {
      title,
      to,
      back: { text: 'Children', href: '/children' },
      verb,
      leave: 'Leave it as it is',
      error,
      children,
      ...more,
    },
    error,
  );
