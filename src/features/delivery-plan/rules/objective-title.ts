/** "3. Health", or the title alone. */
export const objectiveTitle = ({ number, title }: { number: string; title: string }): string =>
  number === '' ? title : `${number}. ${title}`;
