// A module that makes what threads answer by: a stage that ends its thread at one name.
import { createMimmo as create } from 'mimmo';

const stage = {
  name: 'killing',
  classify({ name }) {
    if (name === 'killer') process.exit(3);
    return { medium: 'audio', confidence: 1 };
  },
};

export const createMimmo = () => create({ stages: [stage], extractors: [] });
