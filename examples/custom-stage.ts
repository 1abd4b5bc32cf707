// A stage of your own, in three lines, before all others.
import { createMimmo, defaultStages, fromText, type Stage } from 'mimmo';

const house: Stage = {
  name: 'house-rules',
  classify: ({ name }) => (name.startsWith('LP-') ? { medium: 'audio', confidence: 0.99 } : undefined),
};

await using mimmo = createMimmo({ stages: [house, ...defaultStages()] });
const { medium, source } = await mimmo.report(fromText('LP-0042 Some Record'));
console.log(`${medium}, decided by ${source}`);
