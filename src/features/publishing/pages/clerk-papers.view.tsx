import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { RecordedMeeting } from '../../meetings/index.ts';

type Paper = RecordedMeeting['papers'][number];

const what = (paper: Paper): string => {
  if (paper.file && !paper.content) return `file ${paper.file.name}`;
  return paper.content ? paper.kind : 'title only';
};

/** How it stands with the figures in a paper, and whether there are any to be read. */
export type ToldFigures = { words: string; hasClaims: boolean };

type Figures = ReadonlyMap<string, ToldFigures>;

const FiguresOf = ({ at, paper, figures }: { at: string; paper: Paper; figures: Figures }) => {
  const told = figures.get(paper.id);
  if (!told) return null;
  return (
    <p class="govuk-body-s hearth-quiet">
      {told.hasClaims ? (
        <a class="govuk-link" href={`${at}/${paper.id}/figures`}>
          {told.words}
          <span class="govuk-visually-hidden"> ({paper.title})</span>
        </a>
      ) : (
        told.words
      )}
    </p>
  );
};

const Papers = ({ id, papers, figures }: { id: string; papers: Paper[]; figures: Figures }) => (
  <ul class="hearth-list">
    {papers.map((paper) => (
      <li key={paper.id}>
        <form action={`/clerk/meetings/${id}/papers/${paper.id}/remove`} method="post">
          {paper.title} <span class="hearth-quiet">({what(paper)})</span>{' '}
          <button class="hearth-link-button" type="submit" aria-label={`Take away ${paper.title}`}>
            Take away
          </button>
        </form>
        <FiguresOf at={`/clerk/meetings/${id}/papers`} paper={paper} figures={figures} />
      </li>
    ))}
  </ul>
);

const Removed = ({ id, removed }: { id: string; removed: { id: string; title: string }[] }) => (
  <>
    <h3 class="govuk-heading-s">Taken away</h3>
    <ul class="hearth-list">
      {removed.map((paper) => (
        <li key={paper.id}>
          <form action={`/clerk/meetings/${id}/papers/${paper.id}/restore`} method="post">
            {paper.title}{' '}
            <button class="hearth-link-button" type="submit" aria-label={`Put back ${paper.title}`}>
              Put back
            </button>
          </form>
        </li>
      ))}
    </ul>
  </>
);

/** The papers of a meeting, and the form to add more. */
export const ClerkPapers = ({
  meeting,
  removed,
  figures,
}: {
  meeting: RecordedMeeting;
  removed: { id: string; title: string }[];
  figures: Figures;
}): JSX.Element => (
  <section aria-labelledby="papers">
    <h2 class="govuk-heading-m" id="papers">
      Papers
    </h2>
    {meeting.papers.length === 0 ? (
      <p class="govuk-body">There are no papers yet.</p>
    ) : (
      <Papers id={meeting.id} papers={meeting.papers} figures={figures} />
    )}
    {meeting.papers.some(({ file }) => file !== null) && (
      <form action={`/clerk/meetings/${meeting.id}/papers/figures`} method="post">
        <Button
          text="Check the figures in the papers again"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    )}
    {removed.length > 0 && <Removed id={meeting.id} removed={removed} />}
    <form action={`/clerk/meetings/${meeting.id}/papers`} method="post" encType="multipart/form-data">
      <Select
        name="item"
        label={{ text: 'Agenda item' }}
        items={[
          { value: '', text: 'The meeting as a whole' },
          ...meeting.items.map((item) => ({
            value: item.id,
            text: [item.number, item.title].filter(Boolean).join('. '),
          })),
        ]}
      />
      <FileUpload
        name="files"
        multiple
        label={{ text: 'Add papers' }}
        hint={{
          text: 'Word (.docx), web pages (.html), text or PDF. Their title is the name of the file. A PDF is printed as it is: check it for names before you add it.',
        }}
      />
      <Button text="Add the papers" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </section>
);
