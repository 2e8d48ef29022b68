import type { JSX } from 'preact';
import { Tag } from '../../../web/components/tag.tsx';
import { type Standing, standingOf, standingWords } from '../rules/due.ts';

const colours: Record<Standing, string> = {
  late: 'govuk-tag--red',
  'due soon': 'govuk-tag--yellow',
  open: 'govuk-tag--blue',
  'no date': 'govuk-tag--grey',
  closed: 'govuk-tag--green',
};

/** How an action stands, in words first. */
export const StandingTag = ({
  action,
  today,
}: {
  action: { due: string | null; closedOn: string | null };
  today: string;
}): JSX.Element => (
  <Tag
    text={standingWords(action, today)}
    classes={`hearth-standing ${colours[standingOf(action, today)]}`}
  />
);
