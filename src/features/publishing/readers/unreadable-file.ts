/** A file that cannot be used at all. `message` is for the person who gave it; `line` where it is known. */
export class UnreadableFile extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.file = file;
    this.line = line;
  }
}
