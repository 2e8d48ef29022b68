/** A paragraph in sentences. Full stops after titles and initials ("Cllr. A. Ash") end none. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(/[.!?]['"”’)]?\s+(?=['"“‘(]?\p{Lu})/gu)) {
    const upTo = text.slice(from, stop.index + 1);
    if (/\b(?:cllrs?|mr|mrs|ms|dr|prof|rev|st|no|\p{Lu})\.$/iu.test(upTo) && !/\b(?:I|am|pm)\.$/i.test(upTo))
      continue;
    sentences.push(text.slice(from, stop.index + stop[0].trimEnd().length).trim());
    from = stop.index + stop[0].length;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
};
