// The worker of the readme: answers texts by how many words they have.
import { serveBlocks } from '@mimmo/batch';

serveBlocks(() => ({ answer: (text) => text.split(' ').length }));
