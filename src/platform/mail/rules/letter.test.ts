import { describe, expect, it } from 'vitest';
import { writeLetter } from './letter.ts';

const wording = {
  subject: 'Your action is due',
  paragraphs: ['Dear Ash', 'It is due.'],
  link: '/actions?mine=1',
  stop: null,
};

describe('a letter', () => {
  it('is written as text, with an address that works anywhere', () => {
    expect(writeLetter(wording, 'Eastmere', 'https://board.example.org').text).toBe(
      'Dear Ash\n\nIt is due.\n\nhttps://board.example.org/actions?mine=1\n\n-- \nEastmere – sent by Hearth.\n',
    );
  });

  it('is written as HTML in which words stay words', () => {
    const { html } = writeLetter(
      {
        subject: '<b>',
        paragraphs: ['1 < 2 & "3"\nnext <script>alert(1)</script>'],
        link: '/a?b=1&c=2',
        stop: null,
      },
      'A & B',
      'http://127.0.0.1:3000',
    );
    expect(html).toContain(
      '<p>1 &lt; 2 &amp; &quot;3&quot;<br>next &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    expect(html).toContain('<a href="http://127.0.0.1:3000/a?b=1&amp;c=2">');
    expect(html).toContain('<p>A &amp; B – sent by Hearth.</p>');
    expect(html).toContain('<title>&lt;b&gt;</title>');
  });

  it('has a subject of one line, whatever was typed', () => {
    const typed = { ...wording, subject: 'Hello\r\nBcc: other@example.org' };
    expect(writeLetter(typed, 'Eastmere', 'http://x').subject).toBe('Hello Bcc: other@example.org');
  });

  it('goes without a link where there is none', () => {
    expect(writeLetter({ ...wording, link: null }, 'Eastmere', 'http://x').html).not.toContain('href');
  });

  it('says how such letters are stopped, where they can be', () => {
    const letter = writeLetter(
      { ...wording, stop: '/update/a/stop' },
      'Eastmere',
      'https://board.example.org',
    );
    expect(letter.stop).toBe('https://board.example.org/update/a/stop');
    expect(letter.text).toContain(
      '\n\nIf you do not want such mail any more: https://board.example.org/update/a/stop\n\n-- \n',
    );
    expect(letter.html).toContain('<a href="https://board.example.org/update/a/stop">If you do not');
  });
});
