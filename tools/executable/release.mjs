#!/usr/bin/env node
// Makes what a release of the executable has for this platform: the file, packed by xz, and its SHA-256. Says what the other
// platforms need. Usage: node tools/executable/release.mjs
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { PLATFORMS } from './platforms.mjs';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
const here = `${process.platform}-${process.arch}`;
const dist = join(import.meta.dirname, 'dist');
const file = join(dist, `mimmo-${version}-${here}${process.platform === 'win32' ? '.exe' : ''}`);

execFileSync(process.execPath, [join(import.meta.dirname, 'build.mjs'), '--output', file], { stdio: 'inherit' });
execFileSync('xz', ['--keep', '--force', '-9', '--threads=0', file], { stdio: 'inherit' });
const packed = `${file}.xz`;
const digest = createHash('sha256').update(readFileSync(packed)).digest('hex');
writeFileSync(`${packed}.sha256`, `${digest}  ${basename(packed)}\n`);
console.log(`${packed}: ${(statSync(packed).size / 1e6).toFixed(1)} MB\n${digest}`);

console.log('\nEach other platform is built on itself, by the same command, and needs:');
for (const [platform, needs] of Object.entries(PLATFORMS))
  if (platform !== here) console.log(`  ${platform}: ${needs}`);
