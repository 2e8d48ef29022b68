/**
 * One typed model of what a paper says. Pages show it, the pack prints it, search reads it.
 * It holds no markup, so nothing that was uploaded can carry a script.
 */

/** A run of text in one manner. "\n" is a line break; `href` is an http, https or mailto address. */
export type Inline = { text: string; strong?: boolean; emphasis?: boolean; href?: string };

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; content: Inline[] }
  /** An item is blocks of its own, so lists nest. `start` is the first number where it is not 1. */
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  /**
   * `header` is the one row of column headings, empty where the table has none; rows may be ragged. `widths` are the
   * shares of the columns where it is printed; without them each is as wide as what stands in it.
   */
  | { kind: 'table'; caption: string | null; header: Inline[][]; rows: Inline[][][]; widths?: number[] }
  /** The bytes are kept under their sha256 (hex). An empty `alt` says that the picture is decoration. */
  | { kind: 'figure'; sha256: string; mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'; alt: string }
  /** What the board resolved, one entry a resolution, in order: the box that can be linked to. */
  | { kind: 'resolved'; resolutions: Inline[][] };

export const paperKinds = [
  'report',
  'terms of reference',
  'figures',
  'delivery plan',
  'strategy',
  'leaflet',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];
