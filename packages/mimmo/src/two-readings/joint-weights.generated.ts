// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [-0.24, 1.442, 0] }],
  ['artist same', { rules: [-0.402, 0.998, 0.24], reader: [-0.402, 0.998, 0.24] }],
  ['author differ', { rules: [-2.212, 0.156, -0.308], reader: [-0.198, 0.235, 0.5] }],
  ['author readerOnly', { reader: [0.342, 0, 1.488] }],
  ['author rulesOnly', { rules: [0.077, 0.726, 0] }],
  ['author same', { rules: [-0.427, 1.427, 0.399], reader: [-0.427, 1.427, 0.399] }],
  ['episode rulesOnly', { rules: [2.078, 0.841, 0] }],
  ['episode same', { rules: [2.782, 1.055, 0.572], reader: [2.782, 1.055, 0.572] }],
  ['group same', { rules: [1.415, 0.822, 0.553], reader: [1.415, 0.822, 0.553] }],
  ['season rulesOnly', { rules: [2.567, 0.954, 0] }],
  ['season same', { rules: [2.548, 0.978, 0.661], reader: [2.548, 0.978, 0.661] }],
  ['title differ', { rules: [0.566, -0.035, -0.553], reader: [-0.566, 0.035, 0.553] }],
  ['title longer', { rules: [1.891, 0.456, -0.658], reader: [-1.891, -0.456, 0.658] }],
  ['title same', { rules: [1.368, 0.423, 0.185], reader: [1.368, 0.423, 0.185] }],
  ['title shorter', { rules: [-1.933, 0.236, -0.59], reader: [1.933, -0.236, 0.59] }],
  ['year same', { rules: [3.503, 0.198, 0.556], reader: [3.503, 0.198, 0.556] }],
]);
