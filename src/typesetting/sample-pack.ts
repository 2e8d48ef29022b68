import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block } from '../kernel/paper.ts';
import type { AgendaEntry, Pack, Paper } from './document.ts';

/** Made-up packs and files for the tests of typesetting, and for measures. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });

const sentence =
  'Children in our care told us what matters most to them at home, at school and with friends. ';

/** Long enough to fill `pages` pages and a little more. */
export const longText = (pages: number): Block[] =>
  Array.from({ length: pages * 10 }, (_, i) => paragraph(`${i + 1}. ${sentence.repeat(5)}`));

export const written = (id: string, itemNumber: string | null, title: string, blocks: Block[]): Paper => ({
  id,
  itemNumber,
  title,
  content: { kind: 'written', blocks, images: new Map() },
});

export const foreign = (id: string, itemNumber: string, title: string, bytes: Uint8Array): Paper => ({
  id,
  itemNumber,
  title,
  content: { kind: 'foreign', fileName: `${title}.pdf`, bytes },
});

export const agendaEntry = (number: string, title: string, paperIds: string[]): AgendaEntry => ({
  number,
  title,
  presenters: ['Lead officer, Virtual School'],
  purpose: 'To receive the report and agree what happens next.',
  minutes: 15,
  verbal: paperIds.length === 0,
  paperIds,
});

export const samplePack = (parts: Partial<Pack>): Pack => ({
  kind: 'agenda pack',
  title: 'Corporate Parenting Board, Tuesday 4 March 2031: agenda pack',
  language: 'en-GB',
  authority: { name: 'Eastmere County Council', colour: '#0b5d5e' },
  meeting: {
    body: 'Corporate Parenting Board',
    dateWords: 'Tuesday 4 March 2031',
    time: '6pm',
    venue: 'The Lantern Room, County Hall',
    howToJoin: 'In the room, or by the link in your invitation.',
  },
  madeAt: 1_930_000_000,
  firstPageNumber: 1,
  agenda: [],
  papers: [],
  ...parts,
});

/** A PDF as another program would make it: one page for each text, every second one turned. */
export function foreignPdf(texts: string[]): Uint8Array {
  const compiler = NodeCompiler.create();
  const compiled = compiler.compile({
    inputs: { texts: JSON.stringify(texts) },
    mainFileContent: `#set document(title: "Made elsewhere", date: none)
      #for (index, words) in json(bytes(sys.inputs.texts)).enumerate() {
        page(flipped: calc.odd(index), words)
      }`,
  });
  if (compiled.result === null) throw new Error('the sample PDF could not be made');
  return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: '1.7' }));
}

/** A PDF of objects written by hand, number 1 being the catalogue. */
function pdfOf(objects: string[], trailer = ''): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n${object}\nendobj\n`);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = length;
  add(`xref\n0 ${size}\n0000000000 65535 f \n${table}`);
  add(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${end}\n%%EOF`);
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

const onePage = (resources: string): string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << ${resources} >> >>`,
];

/** Opens in every viewer, but its "7-8" is a number at which the native compiler gives up altogether. */
export const deadlyPdf = (): Uint8Array => pdfOf(onePage('/ColorSpace << /C [/Indexed 7-8.49] >>'));

/** Asks for a password that nobody here knows. */
export const lockedPdf = (): Uint8Array =>
  pdfOf(
    [
      ...onePage(''),
      `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ],
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  );
