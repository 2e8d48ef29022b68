import { describe, expect, it } from 'vitest';
import { emptyPlanForm, type PlanForm, planFormOf, readPlanForm } from './plan-form.ts';

const typed: PlanForm = {
  ...emptyPlanForm,
  kind: 'delivery plan',
  name: ' Delivery plan ',
  from: 'November 2018',
  to: 'Mar 2020',
};

describe('what heads a plan', () => {
  it('is read, and can be typed again as it was read', () => {
    const read = readPlanForm({ ...typed, follows: 'p1', strategy: 'nobody’s' }, ['p1']);
    const head = {
      kind: 'delivery plan',
      name: 'Delivery plan',
      from: '2018-11-01',
      to: '2020-03-31',
      principles: '',
      priorities: '',
      followsId: 'p1',
      strategyId: null,
    };
    expect(read).toEqual({ ok: true, head });
    expect(read.ok && readPlanForm(planFormOf(read.head), ['p1'])).toEqual(read);
  });

  it.each<[Partial<PlanForm>, string, keyof PlanForm]>([
    [{ kind: 'wish list' }, 'Choose what kind of plan it is.', 'kind'],
    [{ name: ' ' }, 'Give the plan a name.', 'name'],
    [{ from: 'soon' }, 'Give the first month with its year, such as April 2026.', 'from'],
    [{ to: '2020' }, 'Give the last month with its year, such as March 2028.', 'to'],
    [{ to: 'May 2018' }, 'The last month is before the first one.', 'to'],
  ])('%j is refused', (changed, text, field) => {
    expect(readPlanForm({ ...typed, ...changed }, [])).toEqual({ ok: false, mistake: { text, field } });
  });

  it('needs no dates', () => {
    const read = readPlanForm({ ...typed, from: '', to: '' }, []);
    expect(read.ok && [read.head.from, read.head.to]).toEqual([null, null]);
  });
});
