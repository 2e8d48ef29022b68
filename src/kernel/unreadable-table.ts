import { ToMend } from './to-mend.ts';

/** A file whose tables cannot be used, with the line and the field to mend; nothing of it is kept. */
export class UnreadableTable extends ToMend {
  readonly file: string;
  readonly line: number;
  readonly field: string | null;

  constructor(file: string, line: number, field: string | null, reason: string) {
    super(`${file}, line ${line}${field === null ? '' : `, ${field}`}: ${reason}`);
    this.name = 'UnreadableTable';
    this.file = file;
    this.line = line;
    this.field = field;
  }
}
