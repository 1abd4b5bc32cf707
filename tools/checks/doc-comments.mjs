#!/usr/bin/env node
// Every export of a package's sources has a doc comment. Re-exports have that of what they name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, repositoryFiles, root } from './check.mjs';

const SOURCE = /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/u;
const DECLARATION =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|interface|type|class) +(\w+)/u;

report(
  'doc comments',
  repositoryFiles()
    .filter((path) => SOURCE.test(path))
    .flatMap((path) => {
      const lines = lineOf(path);
      return lines.flatMap((line, index) => {
        const name = DECLARATION.exec(line)?.[1];
        return name && !isDocumented(lines, index) ? [`${path}:${index + 1}: ${name} has no doc comment`] : [];
      });
    }),
);

function lineOf(path) {
  try {
    return readFileSync(join(root, path), 'utf8').split('\n');
  } catch {
    return []; // deleted, and git does not know yet
  }
}

/** Whether a doc comment ends on the line before. */
function isDocumented(lines, index) {
  const end = index - 1;
  if (!lines[end]?.trimEnd().endsWith('*/')) return false;
  for (let at = end; at >= 0; at -= 1) {
    if (lines[at].trimStart().startsWith('/**')) return true;
    if (at !== end && lines[at].includes('*/')) return false;
  }
  return false;
}
