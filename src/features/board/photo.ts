import { ok, type Result, refused } from '../../kernel/result.ts';
import { pictureSize, pictureType } from '../../typesetting/picture-size.ts';
import { withoutTraces } from './photo-traces.ts';
import { cleanWebp, isMovingWebp, isWebp } from './webp.ts';

/** Bytes; a photo from a phone made smaller for the web has far fewer. */
const largestPhoto = 5 * 1024 * 1024;

/** Dots along one side; more would fill the memory of a cheap phone that shows it. */
const longestSide = 6000;

/** What a form says of photos, and asks the browser to offer. */
export const photoField = {
  hint: 'PNG, JPEG or WebP, 5 MB at most. Where and with what it was taken is removed.',
  accept: 'image/png,image/jpeg,image/webp',
};

type PhotoType = 'image/png' | 'image/jpeg' | 'image/webp';

/** The media type of a photo by its content, or null for what is none. */
export const photoType = (bytes: Buffer): PhotoType | null =>
  isWebp(bytes) ? 'image/webp' : pictureType(bytes);

/** Without traces of place and device, and how large it is in dots; null where it is damaged. */
const cleaned = (bytes: Buffer, type: PhotoType): { clean: Buffer; width: number; height: number } | null => {
  if (type === 'image/webp') return cleanWebp(bytes);
  const size = pictureSize(bytes, type);
  const clean = withoutTraces(bytes, type);
  return size && clean && { ...size, clean };
};

/** A photo as it may be kept: a still picture by its content, of a size that can be shown, without place or device. */
export const readPhoto = (bytes: Buffer): Result<Buffer> => {
  if (bytes.length > largestPhoto)
    return refused('The photo is larger than 5 MB. Make it smaller and send it again.');
  const type = photoType(bytes);
  if (type === null)
    return refused('The file is not a PNG, JPEG or WebP picture. Choose a photo in one of these formats.');
  if (isMovingWebp(bytes)) return refused('The picture moves. Choose one that stands still.');
  const read = cleaned(bytes, type);
  if (read === null) return refused('The photo is damaged. Open it to check it, or choose another.');
  const { width, height, clean } = read;
  return width > longestSide || height > longestSide
    ? refused(`The photo is ${width} × ${height} dots. Make it ${longestSide} at most each way.`)
    : ok(clean);
};
