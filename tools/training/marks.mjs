// Marks of the built packages' rules, for the training of the name reader.
//
// One JSON line in, one out, in order: {name, medium?} becomes [[property, start, end, value], …], `medium` being said to the parser
// where it is given.
import { createInterface } from 'node:readline';
import { parseReleaseName } from '../../packages/release-name/dist/index.js';

const ENOUGH = 1 << 16;
let lines = '';
for await (const line of createInterface({ input: process.stdin })) {
  const { name, medium } = JSON.parse(line);
  const { marks } = parseReleaseName(name, medium === undefined ? {} : { medium });
  lines += `${JSON.stringify(marks.map(({ property, start, end, value }) => [property, start, end, value]))}\n`;
  if (lines.length > ENOUGH) {
    process.stdout.write(lines);
    lines = '';
  }
}
process.stdout.write(lines);
