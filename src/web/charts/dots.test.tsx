import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Dots } from './dots.tsx';

const drawn = (of: number, filled: number, begun = false) => {
  const html = renderToString(
    <Dots id="teeth" title="Some & others" of={of} filled={filled} begun={begun} />,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const count = (kind: string): number =>
    [...document.querySelectorAll(`.hearth-dots__${kind}`)]
      .map((path) => path.getAttribute('d')?.match(/z/g)?.length ?? 0)
      .reduce((sum, one) => sum + one, 0);
  return { document, filled: count('filled'), rings: count('rings') };
};

describe('dots', () => {
  it.each([
    [100, 65, false, { filled: 65, rings: 35 }],
    [7, 0, false, { filled: 0, rings: 7 }],
    [7, 7, false, { filled: 7, rings: 0 }],
    // The one that is begun is a ring with a small dot inside.
    [100, 0, true, { filled: 1, rings: 100 }],
    [100, 99, true, { filled: 100, rings: 1 }],
  ])('%i, %i of them filled, one more begun: %s', (of, filled, begun, shown) => {
    expect(drawn(of, filled, begun)).toMatchObject(shown);
  });

  it('are an image that is named, and nothing that the content security policy forbids', () => {
    const { document } = drawn(58, 49);
    const svg = document.querySelector('svg[role=img]');
    expect(document.querySelector(`#${svg?.getAttribute('aria-labelledby')}`)?.textContent).toBe(
      'Some & others',
    );
    expect(document.querySelectorAll('style, script, [style]')).toHaveLength(0);
  });
});
