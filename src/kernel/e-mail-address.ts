/** One mailbox and no list of them: what a mail program would read as more than one, or as a name before one, is none. */
const address = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;

export const isAddress = (text: string): boolean => address.test(text);

/** The mailbox that letters to an address reach: in small letters, without what follows a plus ("robin+1@example.org"). */
export const mailboxOf = (text: string): string => text.toLowerCase().replace(/\+[^@]*(?=@)/, '');
