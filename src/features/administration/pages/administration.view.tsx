import type { JSX } from 'preact';

const places = [
  {
    href: '/administration/audit',
    text: 'Audit log',
    what: 'Who did what and when, and the seal that shows whether the log was changed.',
  },
  {
    href: '/administration/outbox',
    text: 'Letters',
    what: 'What was sent by mail, what waits and what failed.',
  },
  {
    href: '/administration/jobs',
    text: 'Jobs',
    what: 'What Hearth does by the clock, and how it went last.',
  },
  {
    href: '/administration/retention',
    text: 'How long things are kept',
    what: 'After how many months first names, notes and drafts go, and what has gone.',
  },
];

/** Where an administrator begins. */
export const administrationView = (): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Administration</h1>
    <ul class="hearth-list">
      {places.map(({ href, text, what }) => (
        <li key={href}>
          <a class="govuk-link govuk-!-font-weight-bold" href={href}>
            {text}
          </a>
          <p class="govuk-body-s hearth-quiet">{what}</p>
        </li>
      ))}
    </ul>
  </>
);
