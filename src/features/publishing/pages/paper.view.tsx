import type { JSX } from 'preact';
import type { Block } from '../../../kernel/paper.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Blocks } from '../../../web/blocks.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';

type PaperModel = {
  meeting: { slug: string; body: string; date: string };
  paper: { title: string; kind: string; content: Block[] };
};

/** A paper of a meeting, as a page. */
export const paperView = ({ meeting, paper }: PaperModel): JSX.Element => (
  <>
    <Breadcrumbs
      items={[
        { text: 'Meetings', href: '/' },
        { text: dateWords(meeting.date), href: `/meetings/${meeting.slug}` },
        { text: paper.title },
      ]}
    />
    <span class="govuk-caption-l">
      {meeting.body}, {dateWords(meeting.date)}
      {paper.kind !== 'other' && `, ${paper.kind}`}
    </span>
    <h1 class="govuk-heading-l">{paper.title}</h1>
    <Blocks blocks={paper.content} />
  </>
);
