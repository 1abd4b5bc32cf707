import cluster from 'node:cluster';
import Fastify from 'fastify';

/*
 * The service without what it says: a fastify that answers every body by the same bytes, in as many processes as the service.
 * Usage: node bare-server.js PROCESSES; prints its address.
 */

/** A report on an episode, as long as most. */
const ANSWER = {
  medium: 'video',
  subcategory: 'episode',
  confidence: 0.9998,
  source: 'patterns',
  evidence: 'video/picture-codec',
  metadata: { title: 'Some Show' },
};

if (cluster.isPrimary) {
  for (let job = 0; job < Number(process.argv[2]); job += 1) cluster.fork();
  cluster.once('listening', (_worker, { port }) => console.log(`http://127.0.0.1:${port}`));
  process.once('SIGTERM', () => process.exit());
} else {
  const app = Fastify();
  app.post('/v1/classify', async () => ANSWER);
  await app.listen({ host: '127.0.0.1', port: 0 });
}
