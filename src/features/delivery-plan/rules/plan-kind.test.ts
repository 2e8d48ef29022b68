import { describe, expect, it } from 'vitest';
import { entryWords, fieldsOf, type PlanKind, planKinds, type Written } from './plan-kind.ts';

describe('kinds of plan', () => {
  it.each<[PlanKind, string, Written, string | undefined]>([
    ['delivery plan', 'action', 'activity', 'What is to be done'],
    ['delivery plan', 'action', 'likelihood', undefined],
    ['service plan', 'deliverable', 'position', 'In place'],
    ['improvement plan', 'improvement', 'position', 'Where we are now'],
    ['inspection findings', 'finding', 'references', 'Paragraphs of the report'],
    ['education, employment and training plan', 'action', 'measures', 'Targets for each cohort'],
    ['register of policies', 'policy', 'timescale', 'To be reviewed'],
    ['register of policies', 'policy', 'stages', undefined],
    ['risk register', 'risk', 'likelihood', 'How likely, 1 to 5'],
  ])('a %s calls an entry “%s” and its %s “%s”', (kind, entry, field, label) => {
    expect(entryWords(kind).one).toBe(entry);
    expect(fieldsOf(kind).find((one) => one.field === field)?.label).toBe(label);
  });

  it('all say what is to be done, who and when', () => {
    for (const kind of planKinds)
      expect(fieldsOf(kind).map(({ field }) => field)).toEqual(
        expect.arrayContaining(['activity', 'services', 'leads', 'timescale']),
      );
  });
});
