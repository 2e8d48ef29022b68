const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&ndash;': '–',
};

const blockTags = /<\/?(?:p|li|ul|ol|td|th|tr|div|br|table|h[1-6])\b[^<>]{0,200}>/gi;
const inlineTags = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?>/gi;

/**
 * A line without the marks that a converter leaves in it (bold, tags, entities, links): the pieces between the tags
 * that part blocks, at least one. Tabs stay, for they part the cells of a table.
 */
export const withoutMarks = (line: string): string[] =>
  line
    .replace(blockTags, '\u0000')
    .replace(inlineTags, '')
    .replace(/&(?:amp|lt|gt|nbsp|quot|#39|ndash);/g, (entity) => entities[entity] ?? entity)
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/\\([*_#])/g, '$1')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\u0000');
