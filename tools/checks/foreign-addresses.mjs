#!/usr/bin/env node
// No file names a package registry (installs go where the user's client is set up to go) or a path of somebody's machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, repositoryFiles, root } from './check.mjs';

// Put together from parts, so that this file passes its own check.
const REGISTRIES = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['pypi', 'org'],
  ['files', 'pythonhosted', 'org'],
].map((parts) => parts.join('.'));
const MACHINE_PATH = /(?<![\w.~/-])\/(?:home\/(?!me\/)[a-z]|Users\/[A-Za-z]|root\/|work\/)|[A-Z]:\\Users\\/u;
/** Told by their ending: what is not text. */
const BINARY = /\.(?:onnx|gguf|png|zip|tar|gz|xz|tgz|torrent|epub|cbz|jar|apk|npz|bin|7z)$/u;

report(
  'registries and machine paths',
  repositoryFiles()
    .filter((path) => !BINARY.test(path))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => [
          ...REGISTRIES.filter((host) => line.includes(host)).map((host) => `${path}:${index + 1}: names ${host}`),
          ...(MACHINE_PATH.test(line) ? [`${path}:${index + 1}: has a machine's path`] : []),
        ]),
    ),
);

/** The text of a file; nothing where it was deleted and git does not know yet. */
function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
