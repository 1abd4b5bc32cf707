// node tools/benchmark/plain-loop.mjs PARSER INPUT OUTPUT: names a line through a parser and nothing else, as fast as Node allows:
// the file at once, writes of a block. What `mimmo batch` is measured beside.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseTorrentTitle } from '@viren070/parse-torrent-title';
import { parse } from 'parse-torrent-title';

const PARSERS = { '@viren070/parse-torrent-title': parseTorrentTitle, 'parse-torrent-title': parse };
const LINES_A_WRITE = 1000;

const [, , parser, input, output] = process.argv;
const read = PARSERS[parser];
const names = readFileSync(input, 'utf8').split('\n');
if (names.at(-1) === '') names.pop();
const file = openSync(output, 'w');
for (let at = 0; at < names.length; at += LINES_A_WRITE) {
  const block = names.slice(at, at + LINES_A_WRITE);
  writeSync(file, block.map((name) => `${JSON.stringify(read(name))}\n`).join(''));
}
closeSync(file);
