#!/usr/bin/env node
// Writes docs/rules.md from the rules and the vocabulary of @mimmo/patterns. Usage, after a build:
//   node tools/rules-page.mjs [--check]      --check: writes nothing, fails where the page is out of date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { listRules } from '../packages/patterns/dist/index.js';
import { VOCABULARY } from '../packages/release-name/dist/steps.js';

const MEDIA = ['audio', 'video', 'software', 'book', 'other'];
/** Words of a row that are shown. */
const MOST_WORDS = 12;

const page = new URL('../docs/rules.md', import.meta.url);
const text = rulesPage();
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is out of date; run node tools/rules-page.mjs after a build.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, text);
}

function rulesPage() {
  const rules = listRules();
  const numbered = rules.map((rule, index) => ({ ...rule, place: index + 1 }));
  const endings = numbered.filter(({ says }) => says !== undefined);
  return `# Rules

Written by \`node tools/rules-page.mjs\` from the tables in \`packages/release-name/src\` and \`packages/patterns/src\`; do not edit.

A report's \`evidence\` is the id of the rule that decided. Rules are asked in the order of their numbers, and the first that
speaks decides. \`precision\` is the confidence of its answers, from labelled releases, of which 28 of a collection count at most;
\`in scene\` the same where a name is written as the scene does ([how it is measured](precision.md)). \`mimmo rules why NAME\` shows what decides a name.

Signs: a property that was read (\`season\`), the row or reader that read it (\`audioCodec/flac\`), what a word says the release is
(\`kind:game\`; with \`!\`, wherever the word stands); with \`~\` in front, anything that may be one of these, though it may be a word of
the title; a word (\`word:…\`); the medium that the group behind the last dash keeps to (\`group:…\`); the look of the name
(\`shape:…\`); the kind of file that its ending stands for (\`ending:…\`).

## Files

| no | id | says | precision | measured on |
|---:|---|---|---:|---:|
${endings.map(({ place, id, says, precision, measuredOn }) => `| ${place} | \`${id}\` | ${says} | ${share(precision)} | ${measuredOn} |`).join('\n')}

${MEDIA.map((medium) =>
  section(
    medium,
    numbered.filter((rule) => rule.medium === medium && rule.says === undefined),
  ),
).join('\n')}
## Vocabulary

${VOCABULARY.length} rows of words. \`strong\` words are read wherever they stand, \`weak\` ones among other marks, \`context\` ones where the
layout of the name asks for them.

| id | value | words | strength |
|---|---|---|---|
${VOCABULARY.map(wordsRow).join('\n')}
`;
}

function section(medium, rules) {
  return `## ${medium[0].toUpperCase()}${medium.slice(1)}

| no | id | shows | and not | as in | precision | measured on | in scene | measured on |
|---:|---|---|---|---|---:|---:|---:|---:|
${rules.map(ruleRow).join('\n')}
`;
}

function ruleRow({ place, id, all, none = [], matches: [example], precision, measuredOn, inScene }) {
  const shows = all.map((signs) => [signs].flat().map(code).join(' or ')).join('; ');
  return `| ${place} | \`${id}\` | ${shows} | ${none.map(code).join(', ')} | ${cell(example)} | ${share(precision)} | ${measuredOn} | ${share(inScene.precision)} | ${inScene.measuredOn} |`;
}

function wordsRow({ id, value, words, strength, capitals }) {
  const shown = words.slice(0, MOST_WORDS).join(', ') + (words.length > MOST_WORDS ? ', …' : '');
  return `| \`${id}\` | ${cell(value)} | ${cell(shown)}${capitals ? ' (in capitals)' : ''} | ${strength} |`;
}

function code(sign) {
  return `\`${cell(sign)}\``;
}

function cell(text) {
  return String(text).replaceAll('|', '\\|');
}

function share(precision) {
  return `${(100 * precision).toFixed(2)} %`;
}
