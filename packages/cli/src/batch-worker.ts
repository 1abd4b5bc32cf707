import { serveBlocks } from '@mimmo/batch';
import { type BatchWorkerData, blockAnswerer } from './commands/batch/answer-block.js';

// The data is what `mimmo batch` starts its workers with.
serveBlocks((data) => blockAnswerer(data as BatchWorkerData));
