// A worker for tests: answers texts by their lengths, record by record where it is asked to, and dies of what it is told to.
import { writeFileSync } from 'node:fs';
import { serveBlocks } from '../../dist/index.js';

serveBlocks((data) => {
  if (data?.failsToStart) throw new Error('it cannot start');
  return {
    answer({ records, wait }, { careful, killers, starting }) {
      const answers = records.map((record, index) => {
        if (killers.includes(index)) return 'left out';
        if (careful) starting(index);
        if (record === 'exit') process.exit(7);
        if (record === 'throw') throw new Error('a fault of the handler');
        if (record === 'throw later')
          setTimeout(() => {
            throw new Error('nobody catches it');
          });
        if (record.startsWith('exit once ')) dieOnce(record.slice('exit once '.length));
        return record.length;
      });
      return new Promise((resolve) => setTimeout(() => resolve({ answers, careful }), wait ?? 0));
    },
  };
});

function dieOnce(path) {
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch {
    return;
  }
  process.exit(7);
}
