// A stage of your own, in three lines, before all others.
import { createMimmo, defaultStages, type Stage } from 'mimmo';

const house: Stage = {
  name: 'house-rules',
  classify: ({ name }) => (name.startsWith('LP-') ? { medium: 'audio', confidence: 0.99 } : undefined),
};

const mimmo = createMimmo({ stages: [house, ...defaultStages()] });
try {
  const { medium, source } = await mimmo.report('LP-0042 Some Record');
  console.log(`${medium}, decided by ${source}`);
} finally {
  await mimmo.close();
}
