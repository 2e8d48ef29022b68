/** Input that does not have the shape a route asks for; answered with 400 and these lines. */
export class UnusableInput extends Error {
  readonly lines: string[];

  constructor(lines: string[]) {
    super(lines.join(' '));
    this.lines = lines;
  }
}

/** An address that no page can have; answered with 404. */
export class NoSuchAddress extends Error {}
