import { wordFile } from '../typesetting/stored-zip.ts';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/**
 * A report as a Word file, to which the Golden Rules have five points: nobody takes part, no time is said, an acronym, a
 * word of the trade, and an appendix that is not there.
 */
export const wordReport = wordFile(
  [
    heading('Homes near friends'),
    paragraph('This matters because friends matter. The number of homes has risen since May.'),
    paragraph('As a result, ten of us moved closer to school. One CLA asked for a new placement.'),
    paragraph('We will open a third home in July. The figures are in Appendix A.'),
    heading('Recommendation'),
    paragraph('The Board is asked to note the report.'),
    '<w:p><w:del w:author="A"><w:r><w:delText>as if</w:delText></w:r></w:del></w:p>',
  ].join(''),
);
