/** How a server is reached: a folder for its Unix socket, or a port of the loopback address where there are none. */
export type Listening = { socketFolder: string } | { loopbackPort: number };

/** Unix sockets carry the port in their name; any number does, as each has a folder of its own. */
const socketPort = 5432;

const listening = (where: Listening): Record<string, string> =>
  'socketFolder' in where
    ? {
        listen_addresses: '',
        unix_socket_directories: `"${where.socketFolder.replaceAll('"', '""')}"`,
        unix_socket_permissions: '0700',
        port: String(socketPort),
      }
    : { listen_addresses: '127.0.0.1', port: String(where.loopbackPort) };

const durability = (fsync: boolean): Record<string, string> =>
  fsync ? { fsync: 'on' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const sizes = { max_connections: '100', shared_buffers: '128MB', jit: 'off', autovacuum: 'on' };

/**
 * The log tells of starts, stops and crashes only: messages about single statements can quote personal data, and
 * the caller is told of them anyway. It has no other source of lines, so it stays small.
 */
const logging = {
  logging_collector: 'off',
  log_destination: 'stderr',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  log_timezone: 'UTC',
};

/** Arguments of `postgres` for one start of the cluster. */
export const serverArguments = (cluster: string, where: Listening, fsync: boolean): string[] => {
  const settings = { ...listening(where), ...durability(fsync), ...sizes, ...logging, timezone: 'UTC' };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};
