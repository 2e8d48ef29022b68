/** What a letter says. `link`, and `stop` where its reader stops such letters, are paths of the site ("/actions") or null. */
export type Wording = {
  subject: string;
  paragraphs: readonly string[];
  link: string | null;
  stop: string | null;
};

/** A letter as it goes out: the same words as plain text and as simple HTML. `stop` is the whole address or null. */
export type Letter = { subject: string; text: string; html: string; stop: string | null };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A line break in a subject would begin a header of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const stopWords = 'If you do not want such mail any more';

/** Writes the letter out. `site` is the public address of the site; a link becomes an address that works anywhere. */
export const writeLetter = (wording: Wording, sender: string, site: string): Letter => {
  const { paragraphs } = wording;
  const [address, stop] = [wording.link, wording.stop].map((path) => path && new URL(path, site).href);
  const from = `${sender} – sent by Hearth.`;
  const text = [
    ...paragraphs,
    ...(address ? [address] : []),
    ...(stop ? [`${stopWords}: ${stop}`] : []),
    '-- ',
    from,
  ];
  const html = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`),
    ...(address ? [`<p><a href="${escaped(address)}">${escaped(address)}</a></p>`] : []),
    ...(stop ? [`<p><a href="${escaped(stop)}">${stopWords}</a></p>`] : []),
    `<p>${escaped(from)}</p>`,
  ];
  const subject = oneLine(wording.subject);
  return {
    subject,
    stop: stop ?? null,
    text: `${text.join('\n\n').replace('-- \n\n', '-- \n')}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${html.join('\n')}</body></html>`,
  };
};
