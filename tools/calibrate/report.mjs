// The page and the diagram that say how far a confidence can be trusted.
import { percent } from './tally.mjs';

const MEDIA = ['audio', 'video', 'software', 'book', 'other'];
const SURE = 0.9;

/** Stated confidence against the share of right answers, a circle a rule, its area by the number of answers. */
export function reliabilitySvg(answers) {
  const rules = new Map();
  for (const { rule, confidence, isRight } of answers) {
    if (rule === undefined) continue;
    const entry = rules.get(rule) ?? { confidence, right: 0, of: 0 };
    entry.of++;
    if (isRight) entry.right++;
    rules.set(rule, entry);
  }
  const size = 400;
  const at = (share) => Math.round(share * size * 10) / 10;
  const circles = [...rules]
    .filter(([, { of }]) => of >= 10)
    .map(([rule, { confidence, right, of }]) => {
      const radius = Math.max(2, Math.sqrt(of) / 6).toFixed(1);
      const title = `${rule}: says ${confidence.toFixed(3)}, ${percent(right, of)} % of ${of} right`;
      return `<circle cx="${at(confidence)}" cy="${at(1 - right / of)}" r="${radius}"><title>${title}</title></circle>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -30 480 480" font-family="sans-serif" font-size="13">
<rect x="-50" y="-30" width="480" height="480" fill="white"/>
<rect width="${size}" height="${size}" fill="none" stroke="#999"/>
<line x1="0" y1="${size}" x2="${size}" y2="0" stroke="#999" stroke-dasharray="4"/>
<g fill="#2563eb" fill-opacity="0.45" stroke="#1e3a8a">
${circles.join('\n')}
</g>
${[0, 0.25, 0.5, 0.75, 1].map((share) => `<text x="${at(share)}" y="${size + 18}" text-anchor="middle">${share}</text><text x="-8" y="${at(1 - share) + 4}" text-anchor="end">${share}</text>`).join('\n')}
<text x="${size / 2}" y="${size + 38}" text-anchor="middle">confidence that the rule states</text>
<text x="-38" y="${size / 2}" text-anchor="middle" transform="rotate(-90 -38 ${size / 2})">share of its answers that is right</text>
<text x="0" y="-10">A circle is a rule, its area the number of its answers; held-out names.</text>
</svg>
`;
}

/** The page beside the diagram. */
export function reliabilityPage({ answers, leftOut, groups }) {
  const sure = answers.filter(({ confidence }) => confidence >= SURE);
  const share = (rows, of) => `${percent(rows.length, of)} %`;
  const right = (rows) => `${percent(rows.filter(({ isRight }) => isRight).length, rows.length)} %`;
  const media = MEDIA.map((medium) => {
    const own = sure.filter(({ answer }) => answer === medium);
    return `| ${medium} | ${own.length} | ${right(own)} |`;
  });
  const styles = ['scene', 'p2p'].map((style) => {
    const own = answers.filter((row) => row.style === style);
    const ownSure = sure.filter((row) => row.style === style);
    return `| ${style} | ${own.length} | ${share(ownSure, own.length)} | ${right(ownSure)} |`;
  });
  const collections = leftOut
    .sort((one, other) => (one.collection < other.collection ? -1 : 1))
    .map(
      ({ collection, of, sure: count, right: ok }) =>
        `| ${collection} | ${of} | ${percent(count, of)} % | ${percent(ok, count)} % |`,
    );
  const bins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].map((from, index, all) => {
    const to = all[index + 1] ?? 1.01;
    const own = answers.filter(({ rule, confidence }) => rule !== undefined && confidence >= from && confidence < to);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    return own.length === 0
      ? undefined
      : `| ${from} to ${Math.min(to, 1)} | ${own.length} | ${percent(mean, 1)} % | ${right(own)} |`;
  });
  return `# How far a confidence can be trusted

Written by \`node tools/calibrate/main.mjs --data FOLDER\`; do not edit. A rule states the precision to expect of it
after labelled names, and may end the cascade (0.9 or more) only where the lower end of the 90 % interval of its precision reaches that. What
this page says was measured on ${answers.length} other names, one in ten, which no table depends on. It is about rules alone; what
the classifier says where they are unsure is [weighed in](decisions/0303-unsure-rules-and-the-classifier-are-weighed-together.md).

![Reliability of the rules](precision.svg)

## Answers with a confidence of 0.9 or more

| answer | answers | right |
|---|---|---|
${media.join('\n')}

| names | held out | answered with 0.9 or more | right of those |
|---|---|---|---|
${styles.join('\n')}

## Stated and found

| confidence | answers | stated, mean | right |
|---|---|---|---|
${bins.filter(Boolean).join('\n')}

## Collections that the precisions know nothing of

Each collection of at least 100 names, answered with the precisions that all others give. Release groups are known from scene
names alone, of their other half.

| collection | names | answered with 0.9 or more | right of those |
|---|---|---|---|
${collections.join('\n')}

${groups.size} release groups keep to one medium. How often title, artist and year are right by how they stand in a name is measured by
\`--only layouts\`: on scene names with known titles and, as labelled peer-to-peer titles are rare, on names made of catalogued works.
`;
}
