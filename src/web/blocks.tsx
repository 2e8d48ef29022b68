import type { JSX } from 'preact';
import type { Block, Inline } from '../kernel/paper.ts';

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, place) => (
      <>
        {place > 0 && <br />}
        {line}
      </>
    ))}
  </>
);

const Run = ({ part }: { part: Inline }) => {
  const lines = <Lines text={part.text} />;
  const text = part.emphasis ? <em>{lines}</em> : lines;
  const strong = part.strong ? <strong>{text}</strong> : text;
  if (!part.href) return <>{strong}</>;
  return (
    <a class="govuk-link" href={part.href} rel="noopener noreferrer">
      {strong}
    </a>
  );
};

/** Text with its emphasis and links. */
const Inlines = ({ content }: { content: Inline[] }): JSX.Element => (
  <>
    {content.map((part) => (
      <Run part={part} />
    ))}
  </>
);

const headingSizes = ['m', 'm', 's', 's', 's'] as const;

const Heading = ({ level, text }: { level: number; text: string }) => {
  const Tag = `h${Math.min(level, 6)}` as 'h2';
  return <Tag class={`govuk-heading-${headingSizes[level - 2] ?? 's'}`}>{text}</Tag>;
};

const TableBlock = ({ block }: { block: Extract<Block, { kind: 'table' }> }) => (
  // A wide table scrolls by itself; with the keyboard too, so it can take the focus and has a name.
  <section class="hearth-scroll" tabindex={0} aria-label={block.caption || 'Table'}>
    <table class="govuk-table govuk-table--small-text-until-tablet">
      {block.caption && (
        <caption class="govuk-table__caption govuk-table__caption--s">{block.caption}</caption>
      )}
      {block.header.length > 0 && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {block.header.map((cell) => (
              <th scope="col" class="govuk-table__header">
                <Inlines content={cell} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {block.rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell) => (
              <td class="govuk-table__cell">
                <Inlines content={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const ListBlock = ({ block, level }: { block: Extract<Block, { kind: 'list' }>; level: number }) => {
  const items = block.items.map((item) => (
    <li>
      {item.map((one, index) =>
        index === 0 && one.kind === 'paragraph' ? (
          <Inlines content={one.content} />
        ) : (
          <BlockView block={one} level={level} />
        ),
      )}
    </li>
  ));
  return block.ordered ? (
    <ol class="govuk-list govuk-list--number" start={block.start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul class="govuk-list govuk-list--bullet">{items}</ul>
  );
};

const BlockView = ({ block, level }: { block: Block; level: number }): JSX.Element | null => {
  switch (block.kind) {
    case 'heading':
      return <Heading level={level + block.level - 1} text={block.text} />;
    case 'paragraph':
      return (
        <p class="govuk-body">
          <Inlines content={block.content} />
        </p>
      );
    case 'list':
      return <ListBlock block={block} level={level} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'figure':
      return block.alt ? <p class="govuk-body hearth-quiet">Picture: {block.alt}</p> : null;
    case 'resolved':
      return (
        <ul class="govuk-list hearth-resolved">
          {block.resolutions.map((resolution) => (
            <li>
              <Inlines content={resolution} />
            </li>
          ))}
        </ul>
      );
  }
};

/** What a paper says, as a page shows it. Its highest heading becomes an `h{level}`. */
export const Blocks = ({ blocks, level = 2 }: { blocks: Block[]; level?: number }): JSX.Element => (
  <>
    {blocks.map((block) => (
      <BlockView block={block} level={level} />
    ))}
  </>
);
