// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [2.996, 0.917, 0] }],
  ['artist same', { rules: [0.549, 0.797, 0.115], reader: [0.549, 0.797, 0.115] }],
  ['author differ', { rules: [-2.18, 0.132, -0.308], reader: [-0.179, 0.21, 0.494] }],
  ['author readerOnly', { reader: [0.342, 0, 1.488] }],
  ['author rulesOnly', { rules: [-0.567, 0.891, 0] }],
  ['author same', { rules: [-1.054, 1.456, 0.462], reader: [-1.054, 1.456, 0.462] }],
  ['episode rulesOnly', { rules: [1.529, 0.823, 0] }],
  ['episode same', { rules: [1.988, 1.041, 0.503], reader: [1.988, 1.041, 0.503] }],
  ['group same', { rules: [1.17, 0.808, 0.458], reader: [1.17, 0.808, 0.458] }],
  ['season rulesOnly', { rules: [1.15, 0.79, 0] }],
  ['season same', { rules: [1.544, 0.881, 0.57], reader: [1.544, 0.881, 0.57] }],
  ['title differ', { rules: [0.57, -0.002, -0.572], reader: [-0.57, 0.002, 0.572] }],
  ['title longer', { rules: [1.867, 0.458, -0.663], reader: [-1.867, -0.458, 0.663] }],
  ['title same', { rules: [1.482, 0.391, 0.167], reader: [1.482, 0.391, 0.167] }],
  ['title shorter', { rules: [-1.878, 0.217, -0.599], reader: [1.878, -0.217, 0.599] }],
  ['year same', { rules: [2.313, 0.543, 0.398], reader: [2.313, 0.543, 0.398] }],
]);
