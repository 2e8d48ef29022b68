export { printMinutes, printPack, reprint } from './commands.ts';
export { mayPrint } from './policy.ts';
export { findPrintedPdf, listPrintings, type Printing, printedMeetingIds } from './queries.ts';
export type { Printable } from './rules/printable.ts';
export { printingName, printingNumber, printingTitle } from './rules/printing-name.ts';
export { setPublished } from './store.ts';
