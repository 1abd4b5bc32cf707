import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';

const folder = import.meta.dirname;
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** Runs an example as a user would, on the built packages. Its types are stripped: not every Node does it by itself. */
function outputOf(example: string): string {
  const source = readFileSync(join(folder, example), 'utf8');
  const { code } = transformSync(source, {
    filename: example,
    // What Node does not know yet is left as it is, and fails here.
    jsc: { parser: { syntax: 'typescript' }, target: 'esnext' },
  });
  const run = spawnSync(process.execPath, ['--input-type=module', '-'], { input: code, cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

test.each(examples)('%s has at most 20 lines', (example) => {
  expect(readFileSync(join(folder, example), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

describe('each example prints what it promises', () => {
  const promised: Readonly<Record<string, string>> = {
    'classify-a-name.ts': 'audio, decided by patterns\nPink Floyd | The Dark Side of the Moon | 1973\n',
    'custom-stage.ts': 'audio, decided by house-rules\n',
    'batch.ts': 'video: Some Film\nvideo: Some Show\naudio: Some Album\n',
    'scan-a-folder.ts': [
      'downloads/Big.Buck.Bunny.2008.1080p.BluRay.x264-GROUP.torrent: video, Big Buck Bunny',
      'downloads/Brad Sucks - Out of It (2008) [FLAC].zip: audio, Out of It',
      'downloads/Krita 5.2 (x64).tar.gz: software, without a title',
      'downloads/Pioneer.One.S01.1080p.WEB.H264-GROUP: video, Pioneer One',
      '',
    ].join('\n'),
    'rules-alone.ts': 'Some Show, season 2, episode 5, 1080p, by GROUP\n',
  };

  test('all are promised something', () => expect(Object.keys(promised).sort()).toEqual(examples.sort()));

  test.each(Object.entries(promised))('%s', (example, output) => expect(outputOf(example)).toBe(output));
});
