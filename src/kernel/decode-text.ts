/**
 * The characters of a text or web page of unknown encoding: what its byte order mark says, else UTF-8, else
 * Windows-1252, in which old office programs save.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Whether decoded characters are writing, and not the bytes of some other kind of file. */
export const isWriting = (text: string): boolean => {
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0;
  return !sample.includes('\0') && strange <= sample.length / 20;
};
