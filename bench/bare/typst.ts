/** The peer of the press: Typst alone sets so many pages of words, without layout of ours, bookmarks or agenda. */
import { foreignPdf } from '../../src/typesetting/sample-pack.ts';
import { fullPages } from '../inputs/board-pack.ts';
import { secondsOf } from '../timing.ts';

const pages = Number(process.argv[2]);
const seconds = await secondsOf(() => foreignPdf(fullPages(pages)));
process.send?.({ seconds, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 });
