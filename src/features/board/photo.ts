import { ok, type Result, refused } from '../../kernel/result.ts';
import { pictureSize, pictureType } from '../../typesetting/picture-size.ts';
import { withoutTraces } from './photo-traces.ts';

/** Bytes; a photo from a phone made smaller for the web has far fewer. */
const largestPhoto = 5 * 1024 * 1024;

/** Dots along one side; more would fill the memory of a cheap phone that shows it. */
const longestSide = 6000;

/** A photo as it may be kept: a PNG or JPEG by its content, of a size that can be shown, without place or device. */
export const readPhoto = (bytes: Buffer): Result<Buffer> => {
  if (bytes.length > largestPhoto)
    return refused('The photo is larger than 5 MB. Make it smaller and send it again.');
  const type = pictureType(bytes);
  if (type === null)
    return refused('The file is not a PNG or JPEG picture. Choose a photo in one of these formats.');
  const size = pictureSize(bytes, type);
  const clean = withoutTraces(bytes, type);
  if (size === null || clean === null)
    return refused('The photo is damaged. Open it to check it, or choose another.');
  if (size.width > longestSide || size.height > longestSide)
    return refused(
      `The photo is ${size.width} × ${size.height} dots. Make it ${longestSide} at most each way.`,
    );
  return ok(clean);
};

/** The media type of a kept photo by its content, or null for what is none. */
export const photoType = (bytes: Buffer): 'image/png' | 'image/jpeg' | null => pictureType(bytes);
