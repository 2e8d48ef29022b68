import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { narrativeBlocks } from '../../../kernel/narrative.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Details } from '../../../web/components/details.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { WordChanges } from '../../../web/word-changes.tsx';
import type { NamedEdition } from '../../edition/index.ts';
import type { ListedMeeting } from '../public-queries.ts';
import type { PublicItem, PublicMeeting, PublicPaper } from '../rules/public-meeting.ts';
import { AttendanceSection } from './attendance.view.tsx';
import { kindWords, pagesWords, whenWords } from './meeting-words.ts';

export type Printed = { name: string; title: string; pages: number; standard: 'ua-1' | '1.7' };

export type MeetingModel = {
  meeting: PublicMeeting;
  previous: ListedMeeting | null;
  next: ListedMeeting | null;
  printed: Printed[];
  /** The pages about it that are written for young people. */
  forYoung: NamedEdition[];
  updated: string;
};

const Facts = ({ meeting, updated }: { meeting: PublicMeeting; updated: string }) => {
  const kind = kindWords(meeting.kind);
  return (
    <ul class="hearth-facts govuk-body">
      {meeting.venue && <li>{meeting.venue}</li>}
      {kind && <li>{kind}</li>}
      {meeting.rescheduledFrom && <li>Moved from {dateWords(meeting.rescheduledFrom)}</li>}
      <li class="hearth-quiet">Last updated {updated}</li>
    </ul>
  );
};

const Cancelled = ({ cancelled }: { cancelled: NonNullable<PublicMeeting['cancelled']> }) => (
  <WarningText
    text={`This meeting is cancelled (${dateWords(cancelled.on)}): ${cancelled.reason}`}
    iconFallbackText="Warning"
  />
);

/** When the minutes were agreed, and what was changed then: both texts stay to be read. */
const Agreed = ({ agreed }: { agreed: NonNullable<PublicMeeting['agreed']> }) => (
  <section aria-labelledby="agreed">
    <h2 class="govuk-heading-m" id="agreed">
      How these minutes were agreed
    </h2>
    <p class="govuk-body">
      Agreed at the {agreed.at}
      {agreed.changes.length > 0 && `, with ${counted(agreed.changes.length, 'change')}`}.
    </p>
    {agreed.changes.map((change) => (
      <>
        <h3 class="govuk-heading-s">{change.title}</h3>
        <WordChanges changes={changesBetween(change.drafted, change.agreed)} />
      </>
    ))}
  </section>
);

/** That something was taken away since, when and why. */
const Removed = ({ removed }: { removed: { why: string; on: string }[] }) =>
  removed.length === 0 ? null : (
    <div class="govuk-inset-text">
      Parts of this meeting were removed after it was published:{' '}
      {[...new Set(removed.map(({ why, on }) => `${why} (${dateWords(on)})`))].join(', ')}.
    </div>
  );

const Presenters = ({ presenters }: Pick<PublicItem, 'presenters'>) =>
  presenters.length === 0 ? null : (
    <p class="govuk-body-s hearth-quiet">
      {presenters.map(({ name, service }) => (service ? `${name}, ${service}` : name)).join('; ')}
    </p>
  );

/** How long an item takes and where its papers stand. */
export const itemFacts = (item: PublicItem): string =>
  [item.minutesAllotted && `${item.minutesAllotted} minutes`, pagesWords(item)].filter(Boolean).join(' · ');

const AgendaRow = ({ meeting, item }: { meeting: PublicMeeting; item: PublicItem }) => {
  const facts = itemFacts(item);
  const papers = meeting.papers.filter((paper) => paper.itemId === item.id);
  return (
    <li>
      <span class="hearth-agenda__number">{item.number}</span>
      <div>
        <p class="govuk-body">
          <a
            class="govuk-link govuk-!-font-weight-bold"
            href={`/meetings/${meeting.slug}/items/${item.slug}`}
          >
            {item.title}
          </a>
        </p>
        <Presenters presenters={item.presenters} />
        {item.purpose && <p class="govuk-body">{item.purpose}</p>}
        {facts && <p class="govuk-body-s hearth-quiet">{facts}</p>}
        {papers.length > 0 && <PaperList slug={meeting.slug} papers={papers} />}
        {item.resolutions.length > 0 && (
          <div class="govuk-body-s">
            <strong>Resolved:</strong>
            <ul class="govuk-list govuk-list--bullet govuk-!-font-size-16">
              {item.resolutions.map((resolution) => (
                <li>{resolution}</li>
              ))}
            </ul>
          </div>
        )}
        {item.narrative !== '' && (
          <Details summaryText={`What was said: ${item.title}`} classes="govuk-!-margin-bottom-2">
            <Blocks blocks={narrativeBlocks(item.narrative)} level={3} />
          </Details>
        )}
      </div>
    </li>
  );
};

/** Papers as links, or as titles where only the title is known. */
export const PaperList = ({ slug, papers }: { slug: string; papers: PublicPaper[] }): JSX.Element => (
  <ul class="govuk-list govuk-list--bullet">
    {papers.map((paper) => (
      <li>
        {paper.slug ? (
          <a class="govuk-link" href={`/meetings/${slug}/papers/${paper.slug}`}>
            {paper.title}
          </a>
        ) : (
          paper.title
        )}
        {paper.kind !== 'other' && <span class="hearth-quiet"> ({paper.kind})</span>}
      </li>
    ))}
  </ul>
);

const Downloads = ({ slug, printed }: { slug: string; printed: Printed[] }) => (
  <>
    <h2 class="govuk-heading-m">To print or keep</h2>
    <ul class="govuk-list govuk-list--bullet">
      {printed.map(({ name, title, pages, standard }) => (
        <li key={name}>
          <a class="govuk-link" href={`/meetings/${slug}/${name}`}>
            {title}
          </a>{' '}
          <span class="hearth-quiet">
            (PDF, {pages} {pages === 1 ? 'page' : 'pages'}
            {standard === 'ua-1' ? ', works with a screen reader' : ', holds pages made elsewhere'})
          </span>
        </li>
      ))}
    </ul>
  </>
);

const NextMeeting = ({ next }: Pick<PublicMeeting, 'next'>) =>
  next?.date || next?.venue ? (
    <p class="govuk-body">
      The next meeting was announced for{' '}
      {[
        next.date ? whenWords({ date: next.date, time: null }) : 'a date to be confirmed',
        next.time && timeWords(next.time),
        next.venue,
      ]
        .filter(Boolean)
        .join(', ')}
      .
    </p>
  ) : null;

const neighbour = (label: string, meeting: ListedMeeting | null) =>
  meeting && (
    <span>
      {label}:{' '}
      <a class="govuk-link" href={`/meetings/${meeting.slug}`}>
        {dateWords(meeting.date)}
      </a>
    </span>
  );

const ForYoung = ({ forYoung }: Pick<MeetingModel, 'forYoung'>) =>
  forYoung.length === 0 ? null : (
    <p class="govuk-body">
      For young people:{' '}
      {forYoung.map(({ text, href }, place) => (
        <>
          {place > 0 && '; '}
          <a key={href} class="govuk-link" href={href}>
            {text}
          </a>
        </>
      ))}
    </p>
  );

/** A meeting: agenda, papers, who was there, what was resolved, and the meetings before and after. */
export const meetingView = ({
  meeting,
  previous,
  next,
  printed,
  forYoung,
  updated,
}: MeetingModel): JSX.Element => {
  const loose = meeting.papers.filter((paper) => paper.itemId === null);
  return (
    <>
      <Breadcrumbs
        items={[
          { text: 'Meetings', href: '/' },
          { text: meeting.date.slice(0, 4), href: `/years/${meeting.date.slice(0, 4)}` },
          { text: dateWords(meeting.date) },
        ]}
      />
      <span class="govuk-caption-l">{meeting.body}</span>
      <h1 class="govuk-heading-l">{whenWords(meeting)}</h1>
      <Facts meeting={meeting} updated={updated} />
      {meeting.cancelled && <Cancelled cancelled={meeting.cancelled} />}
      <Removed removed={meeting.removed ?? []} />
      <ForYoung forYoung={forYoung} />
      <h2 class="govuk-heading-m">Agenda and decisions</h2>
      {meeting.items.length === 0 ? (
        <p class="govuk-body">No agenda has been published for this meeting.</p>
      ) : (
        <ol class="hearth-agenda">
          {meeting.items.map((item) => (
            <AgendaRow key={item.slug} meeting={meeting} item={item} />
          ))}
        </ol>
      )}
      {printed.length > 0 && <Downloads slug={meeting.slug} printed={printed} />}
      {loose.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Other papers</h2>
          <PaperList slug={meeting.slug} papers={loose} />
        </>
      )}
      <AttendanceSection attendance={meeting.attendance} membership={meeting.membership} />
      {meeting.agreed && <Agreed agreed={meeting.agreed} />}
      <NextMeeting next={meeting.next} />
      <p class="govuk-body hearth-no-print">
        <a class="govuk-link" href={`/meetings/${meeting.slug}/calendar.ics`}>
          Add this meeting to your calendar
        </a>
      </p>
      {(previous || next) && (
        <nav class="hearth-pager govuk-body" aria-label="Meetings before and after">
          {neighbour('Meeting before', previous)}
          {neighbour('Meeting after', next)}
        </nav>
      )}
    </>
  );
};
