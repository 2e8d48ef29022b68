import { describe, expect, it } from 'vitest';
import { askAboutPersonal } from './personal.ts';

const fields = ['worker', 'carer', 'words'];

describe('what seems personal', () => {
  it('is asked about once, for exactly what was typed', () => {
    const form = { worker: 'Jordan Smith' };
    const asked = askAboutPersonal(form, fields);
    expect(asked).toMatchObject({ field: 'worker', keep: 'Jordan Smith' });
    expect(asked?.text).toContain('“Jordan Smith” looks like a name');
    const kept = { ...form, keep: asked?.keep ?? '' };
    expect(askAboutPersonal(kept, fields)).toBeNull();
    expect(askAboutPersonal({ ...kept, carer: 'Robin Ashdown' }, fields)?.field).toBe('worker');
  });

  it('is not asked about again where it stood before', () => {
    expect(askAboutPersonal({ carer: 'Kirkby Lonsdale' }, fields, { carer: 'Kirkby Lonsdale' })).toBeNull();
  });

  it('is quoted in part where the text is long, and asked about again where it grew', () => {
    const words = `The review asked for a visit to the college. ${'Nothing came of it. '.repeat(10)}Jordan Smith said so.`;
    const asked = askAboutPersonal({ words }, fields);
    expect(asked?.text.length).toBeLessThan(220);
    expect(askAboutPersonal({ words, keep: asked?.keep ?? '' }, fields)).toBeNull();
    expect(askAboutPersonal({ words: `${words} Again.`, keep: asked?.keep ?? '' }, fields)).not.toBeNull();
  });

  it.each(['', 'The social worker has not come for six weeks.', 'Ask the Team Manager again on Monday.'])(
    'is not found in “%s”',
    (words) => {
      expect(askAboutPersonal({ words }, fields)).toBeNull();
    },
  );
});
