import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLine, type PermanenceLine } from './line.ts';
import { lineFormOf, readLineForm, type Typed } from './line-form.ts';

const today = '2026-03-10';

const full: PermanenceLine = {
  planFor: 'Stay with grandparents',
  planForOn: '2025-06-01',
  planOf: 'Grandparents for good',
  planOfOn: '2025-12-01',
  route: 'special guardianship',
  guardian: 'connected carer',
  nextStep: 'Assessment',
  stepOwner: 'Social worker',
  stepDue: '2026-04-01',
  panel: 'to be presented',
  panelOn: '2026-05-01',
  lifeStory: 'ongoing',
  filedOn: '2026-01-01',
  fileBy: '2026-01-15',
  chasedOn: '2026-02-01',
  reunification: 'Contact every week',
  section20On: '2026-01-20',
};

const mistakeOf = (typed: Typed): string => {
  const read = readLineForm({ ...lineFormOf(full), ...typed }, today);
  return read.ok ? 'none' : `${read.mistake.field}: ${read.mistake.text}`;
};

describe('the form of a line', () => {
  it.each([
    ['full', full],
    ['empty', emptyLine],
  ])('gives back a line that is %s', (_, line) => {
    expect(readLineForm(lineFormOf(line), today)).toEqual({ ok: true, line });
  });

  it('of nothing is an empty line', () => {
    expect(readLineForm({}, today)).toEqual({ ok: true, line: emptyLine });
  });

  it.each<[string, Typed, string]>([
    [
      'a day that does not exist',
      { 'stepDue-day': '31', 'stepDue-month': '2' },
      'stepDue-day: Next step by: There is no date 31 2 2026. Check the day, the month and a year of four digits.',
    ],
    ['another route', { route: 'emigration' }, 'route: Route: choose one of the answers.'],
    ['a route by a name of objects', { route: 'constructor' }, 'route: Route: choose one of the answers.'],
    ['too many words', { nextStep: 'x'.repeat(301) }, 'nextStep: Next step: write at most 300 characters.'],
    [
      'a plan without its day',
      { 'planForOn-day': '', 'planForOn-month': '', 'planForOn-year': '' },
      'planForOn-day: Give the day on which the plan for permanence was set.',
    ],
    [
      'a plan of tomorrow',
      { 'planOfOn-day': '11', 'planOfOn-month': '3', 'planOfOn-year': '2026' },
      'planOfOn-day: Plan of permanence set on: this day has not come yet. Check it.',
    ],
    [
      'special guardianship to somebody on another route',
      { route: 'adoption' },
      'guardian: Choose special guardianship as the route, or leave open to whom it would go.',
    ],
    [
      'a day of no step',
      { nextStep: ' ' },
      'nextStep: Say what the next step is, or leave its day and who takes it empty.',
    ],
    [
      'presented on a day to come',
      { panel: 'presented' },
      'panelOn-day: Panel day: this day has not come yet. Choose “To be presented”, or check the day.',
    ],
    [
      'a panel day of no panel',
      { panel: 'not needed' },
      'panel: Choose “To be presented” or “Presented” for a panel on a day.',
    ],
    ['nothing wrong', {}, 'none'],
  ])('refuses %s', (_, typed, mistake) => {
    expect(mistakeOf(typed)).toBe(mistake);
  });

  it('never fails, whatever is sent', () => {
    const names = Object.keys(lineFormOf(full));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (typed) => {
        readLineForm(typed, today);
      }),
      { numRuns: 200 },
    );
  });
});
