import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** What OWASP asks for at least: 19 MB of memory, two passes. Kept in each hash, so that they may be raised. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const length = 32;

type Cost = typeof cost;

const digest = (password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = {
      // The same letters typed on another keyboard may come as other bytes.
      message: Buffer.from(password.normalize('NFKC')),
      nonce: salt,
      memory,
      passes,
      parallelism,
      tagLength: length,
    };
    argon2('argon2id', options, (error, tag) => (error ? reject(error) : resolve(Buffer.from(tag))));
  });

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** The argon2id hash of a password in the usual form: $argon2id$v=19$m=…,t=…,p=…$salt$hash. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const tag = await digest(password, salt, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
};

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Whether the hash is that of the password; false for what is no such hash. */
export const isPasswordOf = async (hash: string, password: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt = '', tag = ''] = shape.exec(hash) ?? [];
  if (!tag) return false;
  const kept = Buffer.from(tag, 'base64');
  const given = await digest(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return kept.length === given.length && timingSafeEqual(kept, given);
};
