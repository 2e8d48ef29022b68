import { describe, expect, it } from 'vitest';
import { contrastWithWhite, readableColour } from './colour.ts';

describe("an authority's colour", () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
  ])('%s has contrast %d with white', (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it.each([
    ['#1d5b6e', true],
    ['#767676', true],
    ['#777777', false],
    ['#ffdd00', false],
    ['red', false],
  ])('%s can be used: %s', (colour, usable) => {
    expect(readableColour(colour)).toBe(usable);
  });
});
