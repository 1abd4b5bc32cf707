// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [2.996, 0.917, 0], maySaySure: false }],
  ['artist same', { rules: [0.549, 0.797, 0.115], reader: [0.549, 0.797, 0.115], maySaySure: false }],
  ['author differ', { rules: [-2.208, 0.137, -0.283], reader: [-0.137, 0.203, 0.464], maySaySure: false }],
  ['author readerOnly', { reader: [0.001, 0, 2.355], maySaySure: false }],
  ['author rulesOnly', { rules: [-0.417, 0.891, 0], maySaySure: false }],
  ['author same', { rules: [-1.065, 1.458, 0.463], reader: [-1.065, 1.458, 0.463], maySaySure: false }],
  ['episode rulesOnly', { rules: [1.529, 0.823, 0], maySaySure: false }],
  ['episode same', { rules: [1.988, 1.041, 0.503], reader: [1.988, 1.041, 0.503], maySaySure: true }],
  ['group same', { rules: [1.17, 0.808, 0.458], reader: [1.17, 0.808, 0.458], maySaySure: false }],
  ['season rulesOnly', { rules: [1.27, 0.826, 0], maySaySure: false }],
  ['season same', { rules: [1.602, 0.919, 0.569], reader: [1.602, 0.919, 0.569], maySaySure: true }],
  ['title differ', { rules: [0.61, -0.016, -0.546], reader: [-0.61, 0.016, 0.546], maySaySure: false }],
  ['title longer', { rules: [1.884, 0.449, -0.663], reader: [-1.884, -0.449, 0.663], maySaySure: false }],
  ['title same', { rules: [1.07, 0.541, 0.358], reader: [1.07, 0.541, 0.358], maySaySure: true }],
  ['title shorter', { rules: [-1.916, 0.251, -0.598], reader: [1.916, -0.251, 0.598], maySaySure: false }],
  ['year same', { rules: [2.313, 0.543, 0.398], reader: [2.313, 0.543, 0.398], maySaySure: true }],
]);
