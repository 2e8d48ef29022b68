import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('an address made of words', () => {
  it.each([
    ['Corporate Parenting Board', 'corporate-parenting-board'],
    ["Children's Panel – Élite", 'childrens-panel-elite'],
    ['   ', 'x'],
    ['<script>', 'script'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
