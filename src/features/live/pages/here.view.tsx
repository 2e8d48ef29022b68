import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { hereBase } from './here-base.ts';
import { fieldNotTaken, type RoomParts, RoomPartsView } from './room-parts.view.tsx';

type PaperLink = { id: string; title: string };

export type HereItem = {
  id: string;
  number: string | null;
  title: string;
  purpose: string | null;
  papers: PaperLink[];
  note: string;
  now: boolean;
};

export type HereModel = {
  meeting: { id: string; title: string };
  items: HereItem[];
  /** Papers of the meeting as a whole. */
  papers: PaperLink[];
  /** The agenda is still being drafted, and is not for the one who asks. */
  drafted: boolean;
  parts: RoomParts | null;
  noteKept: string | null;
};

const Papers = ({ papers, base }: { papers: PaperLink[]; base: string }) =>
  papers.length === 0 ? null : (
    <ul class="govuk-list">
      {papers.map(({ id, title }) => (
        <li key={id}>
          <a class="govuk-link" href={`${base}/papers/${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );

const Note = ({ item, base, kept }: { item: HereItem; base: string; kept: boolean }) => (
  <details class="govuk-details" open={item.note !== '' || kept}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{`My notes on ${item.title}`}</span>
    </summary>
    <div class="govuk-details__text">
      <form action={`${base}/notes/${item.id}`} method="post" noValidate>
        <Textarea
          id={`note-${item.id}`}
          name="text"
          rows={4}
          label={{ text: 'Only you can read this' }}
          value={item.note}
        />
        <Button text="Keep my notes" classes="govuk-button--secondary" preventDoubleClick />
        {kept && (
          <p class="hearth-done" role="status">
            Your notes are kept.
          </p>
        )}
      </form>
    </div>
  </details>
);

/** A meeting on one's own screen: what goes on now, the papers, one's own notes. */
export const hereView = (
  site: Site,
  { meeting, items, papers, drafted, parts, noteKept }: HereModel,
): JSX.Element => {
  const base = hereBase(meeting.id);
  return (
    <>
      {parts?.notTaken && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: parts.notTaken.reason, href: fieldNotTaken(parts) }]}
        />
      )}
      <Workspace site={site} meeting={meeting} active="On my screen">
        {parts ? (
          <RoomPartsView {...parts} />
        ) : (
          <div id="live" data-live={`${base}/events`}>
            <p class="govuk-body">
              Questions and ideas show up here once whoever runs the meeting has opened its room.
            </p>
          </div>
        )}
        <h2 class="govuk-heading-l">Agenda and papers</h2>
        {items.length === 0 && (
          <p class="govuk-body">
            {drafted ? 'The agenda is not published yet.' : 'The agenda has no items yet.'}
          </p>
        )}
        <ol class="hearth-agenda">
          {items.map((item) => (
            <li key={item.id} aria-current={item.now ? 'step' : undefined}>
              <span class="hearth-agenda__number">{item.number}</span>
              <div>
                <h3 class="govuk-heading-s">
                  {item.title}
                  {item.now && <strong class="govuk-tag hearth-now">Now</strong>}
                </h3>
                {item.purpose && <p class="govuk-body">{item.purpose}</p>}
                <Papers papers={item.papers} base={base} />
                <Note item={item} base={base} kept={noteKept === item.id} />
              </div>
            </li>
          ))}
        </ol>
        <Papers papers={papers} base={base} />
      </Workspace>
    </>
  );
};
