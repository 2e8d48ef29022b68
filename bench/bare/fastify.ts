/** The peer of the site: Fastify with nothing in it, answering every address with one text kept in memory. */
import Fastify from 'fastify';

const text = 'x'.repeat(Number(process.argv[2]));
const app = Fastify();
app.get('/*', (_request, reply) => reply.type('text/html; charset=utf-8').send(text));
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
