import type { ComponentChildren } from 'preact';
import type { Site } from './route.ts';

type Shown = {
  site: Site;
  meeting: { id: string; title: string };
  active: string;
  children: ComponentChildren;
};

/** The frame of all pages of a meeting's workspace: its name, and a tab for each thing that the one who asks may do. */
export const Workspace = ({ site, meeting, active, children }: Shown) => (
  <>
    <span class="govuk-caption-xl">{meeting.title}</span>
    <h1 class="govuk-heading-xl">{active}</h1>
    <nav class="hearth-tabs" aria-label="This meeting">
      <ul class="hearth-tabs__list">
        {site.tabs.map(({ text, href }) => (
          <li key={href}>
            <a
              class="govuk-link hearth-tabs__link"
              href={href.replace(':meeting', meeting.id)}
              aria-current={text === active ? 'page' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {children}
  </>
);
