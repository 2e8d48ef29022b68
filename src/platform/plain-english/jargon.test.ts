import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../kernel/passages.ts';
import { jargonIn } from './jargon.ts';

const found = (text: string) => jargonIn(passagesOf([{ kind: 'paragraph', content: [{ text }] }]));

describe('a word of the trade comes back with the one that young people use', () => {
  it.each([
    ['His placement ended in May.', 'placement', 'home'],
    ['Three placements broke down.', 'placement', 'home'],
    ['There are 40 LAC in the county.', 'LAC', 'children in our care'],
    ['Our looked-after children told us.', 'looked after children', 'children in our care'],
    ['Children Looked After by the council.', 'looked after children', 'children in our care'],
    ['Contact with his mum takes place weekly.', 'contact', 'family time'],
    ['She had supervised contact on Monday.', 'contact', 'family time'],
    ['The contact centre is being painted.', 'contact', 'family time'],
    ['Direct contact with their birth family helps.', 'contact', 'family time'],
    ['Our sufficiency duty is hard to meet.', 'sufficiency', 'lasting homes (enough of the right ones)'],
    ['His care plan was read.', 'care plan', 'my plan'],
    ['Siblings were kept together.', 'siblings', 'brothers and sisters'],
    ['We will utilise the money.', 'utilise', 'use'],
    ['In order to help, we met.', 'in order to', 'to'],
    ['A multi-agency meeting was held.', 'multi-agency', 'services working together'],
  ])('%s', (text, term, say) => {
    expect(found(text)).toContainEqual(expect.objectContaining({ term, say, quote: text, count: 1 }));
  });
});

describe('nothing is said of', () => {
  it.each([
    ['the contact of a report', 'Contact officer for this report: the head of service.'],
    ['the label', 'Contact: 01632 960123'],
    ['asking to ring', 'Please contact the virtual school for more information.'],
    ['contact details', 'Contact details are on the last page.'],
    ['being in touch', 'We are in contact with 92% of care leavers.'],
    ['a point of contact', 'She is the first point of contact for the district.'],
    ['eye contact', 'He made eye contact with the speaker.'],
    ['a work placement', 'Ten young people began a work placement.'],
    ['a placement order', 'The court made a placement order in June.'],
    ['the name of a strategy', 'It stands in the Sufficiency Strategy 2025.'],
    ['the name of a team', 'The Placements Team was thanked.'],
    ['self-sufficiency', 'The course teaches self-sufficiency.'],
    ['an education, health and care plan', 'An education, health and care plan was made.'],
    ['lace and place', 'It took place in a black room with lace.'],
    ['a placemat', 'Each table has a placemat.'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('the words of headings', () => {
    expect(jargonIn(passagesOf([{ kind: 'heading', level: 2, text: 'Placements' }]))).toEqual([]);
  });
});
