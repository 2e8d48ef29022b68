import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { element, elements, xmlDocument } from './xml.ts';

/** What a strict parser reads: the text of the element and its attribute. */
const readBack = (xml: string): { text: string; said: string | undefined } => {
  const parser = new SaxesParser();
  const read: { text: string; said: string | undefined } = { text: '', said: undefined };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    read.said = attributes.said;
    inside = true;
  });
  let inside = false;
  parser.on('text', (text) => {
    if (inside) read.text += text;
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return read;
};

const both = (text: string) => readBack(xmlDocument(element('a', text, { said: text })));

describe('a text in XML', () => {
  it.each([
    ['an ampersand', 'Fish & chips &amp; peas', 'Fish & chips &amp; peas'],
    ['markup', '<b>"bold"</b> ]]> <!-- no -->', '<b>"bold"</b> ]]> <!-- no -->'],
    ['lines and tabs', 'one\r\ntwo\tthree\n', 'one\r\ntwo\tthree\n'],
    ['a control character', 'be\u0007ll, nul\u0000l', 'be\ufffdll, nul\ufffdl'],
    ['half a surrogate pair', 'lone \ud83d here', 'lone \ufffd here'],
    ['a whole pair', 'a heart \u{1f9e1}', 'a heart \u{1f9e1}'],
    ['what is no character', 'x\ufffey\uffff', 'x\ufffdy\ufffd'],
    ['the last character of C0 and of C1', 'x\u001fy\u009f', 'x\ufffdy\u009f'],
  ])('%s is read back as it was, or as a mark that something could not be written', (_, text, read) => {
    expect(both(text)).toEqual({ text: read, said: read });
  });

  it('is read back whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (wild, plain) => {
        const read = both(wild + plain);
        expect(read.text).toBe(read.said);
        expect(read.text).toHaveLength((wild + plain).length);
      }),
    );
  });
});

it('writes an empty element with both of its tags, as clients look for them', () => {
  expect(element('list', elements({ one: '', two: 2 })).xml).toBe(
    '<list>\n<one></one>\n<two>2</two>\n</list>',
  );
  expect(element('list', []).xml).toBe('<list></list>');
});
