// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [2.996, 0.917, 0], maySaySure: false }],
  ['artist same', { rules: [0.549, 0.797, 0.115], reader: [0.549, 0.797, 0.115], maySaySure: false }],
  ['author differ', { rules: [-2.18, 0.132, -0.308], reader: [-0.179, 0.21, 0.494], maySaySure: false }],
  ['author readerOnly', { reader: [0.342, 0, 1.489], maySaySure: false }],
  ['author rulesOnly', { rules: [-0.567, 0.891, 0], maySaySure: false }],
  ['author same', { rules: [-1.054, 1.456, 0.462], reader: [-1.054, 1.456, 0.462], maySaySure: false }],
  ['episode rulesOnly', { rules: [1.529, 0.823, 0], maySaySure: false }],
  ['episode same', { rules: [1.988, 1.041, 0.503], reader: [1.988, 1.041, 0.503], maySaySure: true }],
  ['group same', { rules: [1.17, 0.808, 0.458], reader: [1.17, 0.808, 0.458], maySaySure: false }],
  ['season rulesOnly', { rules: [1.27, 0.826, 0], maySaySure: false }],
  ['season same', { rules: [1.602, 0.919, 0.569], reader: [1.602, 0.919, 0.569], maySaySure: true }],
  ['title differ', { rules: [0.57, -0.002, -0.572], reader: [-0.57, 0.002, 0.572], maySaySure: false }],
  ['title longer', { rules: [1.867, 0.458, -0.663], reader: [-1.867, -0.458, 0.663], maySaySure: false }],
  ['title same', { rules: [1.067, 0.522, 0.366], reader: [1.067, 0.522, 0.366], maySaySure: true }],
  ['title shorter', { rules: [-1.878, 0.217, -0.599], reader: [1.878, -0.217, 0.599], maySaySure: false }],
  ['year same', { rules: [2.313, 0.543, 0.398], reader: [2.313, 0.543, 0.398], maySaySure: true }],
]);
