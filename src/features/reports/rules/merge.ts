import { type SectionName, type Sections, sectionNames } from './sections.ts';

/** A section of which two texts are there: the one that is kept, and the one that was sent. */
export type Clash = { name: SectionName; kept: string; sent: string };

/** Browsers send other line ends than they were given; that changes nothing. */
const asKept = (text: string): string => text.replace(/\r\n?/g, '\n');

export const tidied = (sections: Sections): Sections => {
  const tidy = { ...sections };
  for (const name of sectionNames) tidy[name] = asKept(sections[name]);
  return tidy;
};

/** The sections in which what one author sends differs from what another has saved. */
export const clashesBetween = (kept: Sections, sent: Sections): Clash[] =>
  sectionNames
    .filter((name) => kept[name] !== sent[name])
    .map((name) => ({ name, kept: kept[name], sent: sent[name] }));
