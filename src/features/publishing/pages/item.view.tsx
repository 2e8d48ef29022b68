import type { JSX } from 'preact';
import { narrativeBlocks } from '../../../kernel/narrative.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { YoungAsked, type YoungAskLink } from '../../../web/young-asks.tsx';
import type { ThreadEntry } from '../public-queries.ts';
import type { PublicItem, PublicPaper } from '../rules/public-meeting.ts';
import { itemFacts, PaperList } from './meeting.view.tsx';

/** The item before or after this one. */
type Beside = { title: string; slug: string };

export type ItemModel = {
  meeting: { slug: string; body: string; date: string };
  item: PublicItem;
  papers: PublicPaper[];
  thread: ThreadEntry[];
  asks: readonly YoungAskLink[];
  /** Where its board reads of young people's voice; null for whoever may not, or where nobody asked for the item. */
  voice: string | null;
  before: Beside | null;
  after: Beside | null;
};

/** What was resolved, each with an address of its own. */
const Resolved = ({ resolutions }: { resolutions: string[] }) => (
  <section class="hearth-resolved" aria-labelledby="resolved">
    <h2 class="govuk-heading-m" id="resolved">
      Resolved
    </h2>
    {resolutions.length === 1 ? (
      <p class="govuk-body" id="resolution-1">
        {resolutions[0]}
      </p>
    ) : (
      <ol class="govuk-list govuk-list--number">
        {resolutions.map((resolution, index) => (
          <li id={`resolution-${index + 1}`}>
            {resolution}{' '}
            <a
              class="govuk-link hearth-no-print"
              href={`#resolution-${index + 1}`}
              aria-label={`Link to resolution ${index + 1}`}
            >
              #
            </a>
          </li>
        ))}
      </ol>
    )}
  </section>
);

const Thread = ({ thread, path }: { thread: ThreadEntry[]; path: string }) => (
  <section aria-labelledby="thread">
    <h2 class="govuk-heading-m" id="thread">
      What happened before and next
    </h2>
    <ol class="hearth-thread govuk-body">
      {thread.map((entry) =>
        entry.path === path ? (
          <li key={entry.path} aria-current="page">
            <strong>{dateWords(entry.date)}</strong>: this item
          </li>
        ) : (
          <li key={entry.path}>
            <a class="govuk-link" href={entry.path}>
              {dateWords(entry.date)}: {entry.title}
            </a>
          </li>
        ),
      )}
    </ol>
  </section>
);

const beside = (label: string, meetingSlug: string, item: Beside | null) =>
  item && (
    <span>
      {label}:{' '}
      <a class="govuk-link" href={`/meetings/${meetingSlug}/items/${item.slug}`}>
        {item.title}
      </a>
    </span>
  );

/** An agenda item as a story: why we are here, the paper, what was said, what was resolved, and its thread. */
export const itemView = ({
  meeting,
  item,
  papers,
  thread,
  asks,
  voice,
  before,
  after,
}: ItemModel): JSX.Element => {
  const facts = itemFacts(item);
  const path = `/meetings/${meeting.slug}/items/${item.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: 'Meetings', href: '/' },
          { text: dateWords(meeting.date), href: `/meetings/${meeting.slug}` },
          { text: item.title },
        ]}
      />
      <span class="govuk-caption-l">
        {meeting.body}, {dateWords(meeting.date)}
        {item.number && `, item ${item.number}`}
      </span>
      <h1 class="govuk-heading-l">{item.title}</h1>
      {item.purpose && <p class="govuk-body-l">{item.purpose}</p>}
      {item.presenters.length > 0 && (
        <p class="govuk-body">
          Presented by{' '}
          {item.presenters.map(({ name, service }) => (service ? `${name} (${service})` : name)).join(', ')}
        </p>
      )}
      {facts && <p class="govuk-body hearth-quiet">{facts}</p>}
      {papers.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Papers</h2>
          <PaperList slug={meeting.slug} papers={papers} />
        </>
      )}
      {item.resolutions.length > 0 && <Resolved resolutions={item.resolutions} />}
      {item.narrative !== '' && (
        <div class="hearth-minutes">
          <h2 class="govuk-heading-m">What was said</h2>
          <Blocks blocks={narrativeBlocks(item.narrative)} level={3} />
        </div>
      )}
      <YoungAsked asks={asks} />
      {voice !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={voice}>
            Young people’s voice in this year, for the board
          </a>
        </p>
      )}
      {thread.length > 1 && <Thread thread={thread} path={path} />}
      {(before || after) && (
        <nav class="hearth-pager govuk-body" aria-label="Items before and after">
          {beside('Item before', meeting.slug, before)}
          {beside('Item after', meeting.slug, after)}
        </nav>
      )}
    </>
  );
};
