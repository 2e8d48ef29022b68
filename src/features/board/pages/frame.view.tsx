import type { ComponentChildren, JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Broken } from '../rules/broken.ts';

/** Which board a page is about, and whether its reader may change it. */
export type AtBoard = { body: { id: string; name: string }; runs: boolean };

const tabs = [
  { text: 'About', path: '', clerkOnly: false },
  { text: 'Constitution', path: '/constitution', clerkOnly: false },
  { text: 'Who’s Who', path: '/who', clerkOnly: false },
  { text: 'History', path: '/on', clerkOnly: false },
  { text: 'New members', path: '/induction', clerkOnly: false },
  { text: 'Seats', path: '/seats', clerkOnly: true },
] as const;

type Tab = (typeof tabs)[number]['text'];

type Frame = AtBoard & {
  active: Tab;
  heading: string;
  /** The page above this one, below the tab's own. */
  above?: { text: string; href: string };
  done?: string | null;
  problems?: readonly Problem[];
  children?: ComponentChildren;
};

/** Something that is wrong, with the field to mend. */
export type Problem = { text: string; href?: string };

/** A rule in the way, told by its name and its reason. */
export const problemOf = ({ rule, reason }: Broken, href?: string): Problem => ({
  text: `${rule}: ${reason}`,
  ...(href && { href }),
});

export const Problems = ({ problems }: { problems: readonly Problem[] }): JSX.Element | null =>
  problems.length === 0 ? null : (
    <ErrorSummary titleText="There is a problem" errorList={problems.map((one) => ({ ...one }))} />
  );

export const Done = ({ words }: { words: string | null | undefined }): JSX.Element | null =>
  words ? <NotificationBanner type="success" text={words} /> : null;

/** The frame of every page about one board: where it stands, what is wrong or done, and the ways on. */
export const BoardFrame = (frame: Frame): JSX.Element => {
  const home = `/boards/${frame.body.id}`;
  return (
    <>
      <Problems problems={frame.problems ?? []} />
      <Done words={frame.done} />
      <Breadcrumbs
        items={[
          { text: 'Boards', href: '/boards' },
          { text: frame.body.name, href: home },
          ...(frame.above ? [frame.above] : []),
        ]}
      />
      <h1 class="govuk-heading-l">{frame.heading}</h1>
      <nav aria-label="This board" class="hearth-tabs">
        <ul class="hearth-tabs__list">
          {tabs
            .filter((tab) => frame.runs || !tab.clerkOnly)
            .map((tab) => (
              <li>
                <a
                  class="govuk-link hearth-tabs__link"
                  href={`${home}${tab.path}`}
                  {...(tab.text === frame.active && { 'aria-current': 'page' as const })}
                >
                  {tab.text}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {frame.children}
    </>
  );
};
