// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [2.132, 0.396, 0] }],
  ['artist same', { rules: [-1.202, 1.287, 0.153], reader: [-1.202, 1.287, 0.153] }],
  ['author readerOnly', { reader: [2.519, 0, -0.162] }],
  ['author rulesOnly', { rules: [-0.328, 0.723, 0] }],
  ['author same', { rules: [-0.509, 1.489, 0.519], reader: [-0.509, 1.489, 0.519] }],
  ['episode differ', { rules: [3.226, 0.852, 0.124], reader: [-3.226, -0.852, -0.124] }],
  ['episode rulesOnly', { rules: [3.72, 0.989, 0] }],
  ['episode same', { rules: [3.981, 1.08, 0.412], reader: [3.981, 1.08, 0.412] }],
  ['group same', { rules: [1.336, 0.776, 0.574], reader: [1.336, 0.776, 0.574] }],
  ['season rulesOnly', { rules: [1.515, 0.995, 0] }],
  ['season same', { rules: [1.881, 0.844, 0.685], reader: [1.881, 0.844, 0.685] }],
  ['title differ', { rules: [1.992, -0.37, -0.523], reader: [-1.992, 0.37, 0.523] }],
  ['title longer', { rules: [1.86, 0.565, -0.869], reader: [-1.86, -0.565, 0.869] }],
  ['title rulesOnly', { rules: [0.904, -0.42, 0] }],
  ['title same', { rules: [0.96, -0.463, 0.601], reader: [0.96, -0.463, 0.601] }],
  ['title shorter', { rules: [-0.044, -0.165, -0.424], reader: [0.044, 0.165, 0.424] }],
  ['year same', { rules: [3.556, 0.212, 0.553], reader: [3.556, 0.212, 0.553] }],
]);
