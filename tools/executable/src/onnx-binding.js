import { constants } from 'node:os';
import { join } from 'node:path';
import { folderOf } from './assets.js';
import { NATIVE } from './names.js';

/** What `onnxruntime-node` has in place of this module: its native part, whose library lies beside it. */
export const binding = loaded();

function loaded() {
  const folder = folderOf('native', NATIVE);
  const module = { exports: {} };
  process.dlopen(module, join(folder, 'onnxruntime_binding.node'), constants.dlopen.RTLD_NOW);
  return module.exports;
}
