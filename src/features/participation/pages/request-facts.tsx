import type { JSX } from 'preact';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { kinds, type Request } from '../rules/request.ts';

const names = {
  why: 'Why young people',
  whatFor: 'What they would do',
  atTime: 'When',
  place: 'Where',
  howLong: 'How long',
  travel: 'Travel',
  payment: 'What they get',
  mayChange: 'What may change',
  hearBack: 'How they hear back',
  asker: 'Who asks',
} as const;

/** What a request says. */
export const RequestFacts = ({
  request,
}: {
  request: Pick<Request, 'kind' | keyof typeof names>;
}): JSX.Element => (
  <SummaryList
    rows={[
      { key: { text: 'What is asked for' }, value: { text: kinds[request.kind] } },
      ...Object.entries(names).map(([name, text]) => ({
        key: { text },
        value: { text: request[name as keyof typeof names] },
      })),
    ]}
  />
);
