import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Account, asSelf, canEnter, type RunAs } from './run-as.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const asAccount = (account: Account): RunAs => ({
  words: `account ${account.uid}`,
  before: [],
  spawnAs: account,
  filesOf: account,
});

/** The caller's own rights under another number: in a user namespace of its own, root is not root. */
const inNamespace = ({ uid }: Account): RunAs => ({
  words: `account ${uid} in a user namespace`,
  before: ['unshare', '--user', `--map-user=${uid}`],
  spawnAs: null,
  filesOf: null,
});

/** Another account that keeps one right of root's: to enter folders that are closed to it. */
const enteringAll = ({ uid, gid }: Account): RunAs => {
  const one = '-all,+dac_override';
  return {
    words: `account ${uid} with the right to enter closed folders`,
    before: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      // Without this, access(2), by which initdb looks for its companion, leaves capabilities aside.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=${one}`,
      `--ambient-caps=${one}`,
      `--bounding-set=${one}`,
    ],
    spawnAs: null,
    filesOf: { uid, gid },
  };
};

/** The accounts of these names that the machine has, in the order of the names. */
const accountsNamed = async (names: readonly string[]): Promise<Account[]> => {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const rows = text.split('\n').map((line) => line.split(':'));
  return names.flatMap((name) => {
    const row = rows.find(([first]) => first === name);
    return row ? [{ uid: Number(row[2]), gid: Number(row[3]) }] : [];
  });
};

const ownerOf = async (path: string): Promise<Account[]> => {
  const found = await stat(path).catch(() => null);
  return found && found.uid !== 0 ? [{ uid: found.uid, gid: found.gid }] : [];
};

/** All ways there are, the plainest first. `cluster` is the folder of the cluster, made or not yet. */
const ways = async (cluster: string, existing: string): Promise<RunAs[]> => {
  const nobody = await accountsNamed(['nobody']);
  if (process.getuid?.() !== 0) return [asSelf, ...nobody.map(inNamespace)];
  // Whom the folder belongs to comes first, so that root and that account can take turns with the same folder.
  const accounts = [
    ...(await ownerOf(cluster)),
    ...(await ownerOf(existing)),
    ...(await accountsNamed(['hearth', 'postgres'])),
  ];
  return [
    ...accounts.map(asAccount),
    ...nobody.map(asAccount),
    ...nobody.map(inNamespace),
    ...nobody.map(enteringAll),
  ];
};

/** The nearest folder above that is there already. */
const nearestExisting = async (folder: string): Promise<string> => {
  const found = await stat(folder).catch(() => null);
  return found || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
};

/**
 * Finds out how the server has to be run, by trying: PostgreSQL refuses to run as root and needs an account with a
 * name; and whichever account it is must be able to enter the folder of the programs and the data folder.
 */
export const chooseRunAs = async (cluster: string, programs: string): Promise<RunAs> => {
  if (process.platform === 'win32') return asSelf;
  const existing = await nearestExisting(dirname(cluster));
  const refusals: string[] = [];
  for (const way of await ways(cluster, existing)) {
    const { succeeded, output } = await canEnter(way, [programs, existing]);
    if (succeeded) return way;
    refusals.push(`as ${way.words}: ${output.trim()}`);
  }
  throw new DatabaseUnavailable(
    [
      `The embedded PostgreSQL cannot be run here: no account that it accepts (never root) can enter both ${programs} and ${existing}.`,
      'Run Hearth as an ordinary user, or move it and its data (HEARTH_DATA) out of the folder that only root may enter, or set DATABASE_URL to a PostgreSQL server.',
      `Tried ${refusals.join('; ')}.`,
    ].join('\n'),
  );
};
