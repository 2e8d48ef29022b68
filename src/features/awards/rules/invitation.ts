import { readOneOf, readWhole, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

export const mostGuests = 4;

/**
 * What a finalist answers. Whoever is under 16 needs a parent or carer who agrees too, before their name or picture is shown;
 * `carer` is how that person is called.
 */
export type InvitationAnswer = {
  answer: 'yes' | 'no';
  name: string;
  guests: number;
  needs: string;
  underSixteen: boolean;
  showName: boolean;
  showPicture: boolean;
  carer: string;
  carerAgrees: boolean;
};

const ticked = (typed: Typed, field: string): boolean => textIn(typed, field) !== '';

const carerMissing = (answer: InvitationAnswer): Result<InvitationAnswer, Mistake> => {
  const shows = answer.showName || answer.showPicture;
  if (answer.underSixteen && shows && !(answer.carerAgrees && answer.carer !== ''))
    return refused({
      field: 'carer',
      text: 'Under 16, a parent or carer has to agree too. Ask them to fill in their part, or untick what we may show.',
    });
  return ok(answer);
};

/** Reads an answer to an invitation. */
export const readInvitation = (typed: Typed): Result<InvitationAnswer, Mistake> => {
  const read = together({
    answer: readOneOf(typed, 'answer', ['yes', 'no'], 'Choose yes or no.'),
    name: readWords(typed, 'name', 'Write your name as it should be on your certificate.', 80),
    guests: textIn(typed, 'guests') === '' ? ok(0) : readWhole(typed, 'guests', { from: 0, to: mostGuests }),
    needs: readWords(typed, 'needs', null, 500),
    age: readOneOf(typed, 'age', ['under 16', '16 or over'], 'Choose how old you are.'),
    carer: readWords(typed, 'carer', null, 80),
  });
  if (!read.ok) return read;
  const { age, ...rest } = read.value;
  return carerMissing({
    ...rest,
    underSixteen: age === 'under 16',
    showName: ticked(typed, 'showName'),
    showPicture: ticked(typed, 'showPicture'),
    carerAgrees: ticked(typed, 'carerAgrees'),
  });
};
