// A thread that dies of its first question: it throws where nobody catches it, or ends, as the name it is asked about says.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ kind, questions }) => {
  if (kind !== 'ask') return;
  if (questions[0].name === 'throw') throw new Error('out of luck');
  process.exit(7);
});
