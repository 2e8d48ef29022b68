const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

/** Contrast of a "#rrggbb" colour with white, 1 to 21 (WCAG 2.2, relative luminance). */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** Whether white text on the colour, and the colour on white, can be read (WCAG AA: 4.5). */
export const readableColour = (colour: string): boolean =>
  /^#[0-9a-f]{6}$/.test(colour) && contrastWithWhite(colour) >= 4.5;
