// Written by tools/calibrate; do not edit.
import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
  ['artist rulesOnly', { rules: [2.267, 0.3, 0] }],
  ['artist same', { rules: [-0.696, 0.878, 0.467], reader: [-0.696, 0.878, 0.467] }],
  ['artist shorter', { rules: [-1.844, 0.986, -0.03], reader: [1.581, -1.225, 0.29] }],
  ['author differ', { rules: [-0.771, 0.336, -1.036], reader: [-3.357, 0.887, 1.206] }],
  ['author readerOnly', { reader: [2.634, 0, 0.13] }],
  ['author rulesOnly', { rules: [-0.121, 0.772, 0] }],
  ['author same', { rules: [-0.227, 1.46, 0.364], reader: [-0.227, 1.46, 0.364] }],
  ['episode differ', { rules: [-2.635, 1.298, 0.325], reader: [-0.641, -0.741, 0.386] }],
  ['episode rulesOnly', { rules: [1.439, 1.317, 0] }],
  ['episode same', { rules: [4.938, 0.671, 0.276], reader: [4.938, 0.671, 0.276] }],
  ['group same', { rules: [1.335, 0.775, 0.575], reader: [1.335, 0.775, 0.575] }],
  ['season same', { rules: [1.808, 0.754, 0.758], reader: [1.808, 0.754, 0.758] }],
  ['title differ', { rules: [1.605, -0.305, -0.411], reader: [-1.605, 0.305, 0.411] }],
  ['title longer', { rules: [1.422, 0.437, -0.692], reader: [-1.422, -0.437, 0.692] }],
  ['title rulesOnly', { rules: [0.811, 0.049, 0] }],
  ['title same', { rules: [0.923, -0.363, 0.62], reader: [0.923, -0.363, 0.62] }],
  ['title shorter', { rules: [-0.057, -0.217, -0.454], reader: [0.057, 0.217, 0.454] }],
  ['year same', { rules: [4.102, 0.29, 0.362], reader: [4.102, 0.29, 0.362] }],
]);
