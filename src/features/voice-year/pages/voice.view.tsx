import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { poundWords } from '../../grants/index.ts';
import type { Changed } from '../../participation/index.ts';
import { YearChoice } from '../../quality/index.ts';
import type { PublicVoice } from '../voice-of-year.ts';
import type { YoungYear } from '../young-of-year.ts';
import { Consultations, Surveys } from './asked-of-many.view.tsx';
import { Door, Part } from './door.view.tsx';
import { YoungNumbers } from './young-numbers.view.tsx';

export type VoiceModel = {
  board: { id: string; name: string };
  begun: number;
  today: string;
  requests: { came: number; tookPlace: number; answered: number };
  young: YoungYear;
  voice: PublicVoice;
};

const Changes = ({ changed }: { changed: readonly Changed[] }) =>
  changed.length === 0 ? (
    <p class="govuk-body">
      Nothing is told yet of what changed. Whoever asked young people is asked four weeks later what came of
      it.
    </p>
  ) : (
    <ul class="hearth-list">
      {changed.map(({ requestId, title, didChange, words, month, groups }) => (
        <li key={requestId}>
          <p class="govuk-body">
            <strong>{title}.</strong> {didChange ? '' : 'Nothing changed, because: '}
            {words}
          </p>
          <p class="govuk-body-s hearth-quiet">{[monthWords(month), ...groups].join(', ')}</p>
        </li>
      ))}
    </ul>
  );

const Involvement = ({ requests, voice, today }: VoiceModel) => (
  <Part
    id="involvement"
    title="What we asked of young people"
    source="The participation team’s record of involvement, of the whole council"
    today={today}
  >
    <p class="govuk-body">
      {counted(requests.came, 'request')} came to the participation team, and{' '}
      {counted(requests.tookPlace, 'request')} took place. Of {requests.answered} of these we know{' '}
      <Door href="/you-said#changed">what changed</Door>.
    </p>
    <Changes changed={voice.changed} />
  </Part>
);

const Asks = ({ board, voice: { asks, items }, today }: VoiceModel) => (
  <Part
    id="asks"
    title="What young people ask of this board"
    source={`The asks of ${board.name} that everybody can read`}
    today={today}
  >
    <p class="govuk-body">
      <Door href="/you-said#said">{counted(asks.counts.asked, 'ask waits', 'asks wait')} for an answer</Door>,{' '}
      <Door href="/you-said#open">{counted(asks.counts.open, 'is', 'are')} answered and still open</Door>, and
      young people say that <Door href="/you-said#did">{counted(asks.counts.done, 'is', 'are')} done</Door>.
    </p>
    <h3 class="govuk-heading-s">Where the board took it up</h3>
    {items.length === 0 ? (
      <p class="govuk-body">
        No ask is tied to an agenda item of this year. Whoever answers an ask ties it to the item at which it
        was talked about.
      </p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {items.map(({ id, title, href, meeting }) => (
          <li key={id}>
            <Door href={href}>{title}</Door>, {meeting}
          </li>
        ))}
      </ul>
    )}
  </Part>
);

const Events = ({ voice: { events }, today }: VoiceModel) => (
  <Part
    id="events"
    title="Events"
    source="Events that were not cancelled, of the whole council"
    today={today}
  >
    <p class="govuk-body">
      <Door href="/whats-on">{counted(events, 'event')}</Door> took place.
    </p>
  </Part>
);

const winnersWords = (winners: number): string =>
  winners === 0 ? 'no winner is shown yet' : `${counted(winners, 'winner')} among them`;

const Awards = ({ voice: { awards }, today }: VoiceModel) => (
  <Part id="awards" title="Awards" source="The awards, as everybody can read of them" today={today}>
    {awards.length === 0 ? (
      <p class="govuk-body">There were no awards in this year.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {awards.map(({ id, title, finalists, winners }) => (
          <li key={id}>
            <Door href="/awards">{title}</Door>: {counted(finalists, 'finalist')} who let us show their name,{' '}
            {winnersWords(winners)}
          </li>
        ))}
      </ul>
    )}
  </Part>
);

const Grants = ({ board, voice: { grants }, today }: VoiceModel) => (
  <Part id="grants" title="Grants" source="Decisions on member grants, of the whole council" today={today}>
    <p class="govuk-body">
      <Door href="/grants">
        {counted(grants.length, 'grant')} of {poundWords(grants.reduce((sum, { pence }) => sum + pence, 0))}{' '}
        in all
      </Door>{' '}
      {grants.length === 1 ? 'was' : 'were'} given. What this board recommended stands at its{' '}
      <Door href={`/boards/${board.id}/grants`}>member grants</Door>.
    </p>
  </Part>
);

/** Young people's voice in a year, for a board: what was asked both ways, who took part, and what came of it. */
export const voiceView = (model: VoiceModel): JSX.Element => {
  const { board, begun, today, young, voice } = model;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: 'Boards', href: '/boards' },
          { text: board.name, href: `/boards/${board.id}` },
          { text: 'Voice' },
        ]}
      />
      <h1 class="govuk-heading-l">Voice, {yearWords(begun)}</h1>
      <p class="govuk-body-l">What young people asked of us, what we asked of them, and what came of both.</p>
      <YearChoice path={`/boards/${board.id}/voice`} year={begun} today={today} />
      <Asks {...model} />
      <Involvement {...model} />
      <YoungNumbers young={young} today={today} />
      <Events {...model} />
      <Surveys surveys={voice.surveys} today={today} />
      <Consultations consultations={voice.consultations} today={today} />
      <Awards {...model} />
      <Grants {...model} />
    </>
  );
};
