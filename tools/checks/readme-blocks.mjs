// The blocks of code of a page in Markdown, what each promises to print, and how a page is written anew where that changed.
import { transformSync } from '@swc/core';

/** Columns of a comment that is written anew. */
const WIDTH = 120;

/** The blocks of a page in these languages: language, code, and where the code begins in the page. */
export function blocksOf(page, languages) {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .map(({ 0: whole, 1: language, 2: text, index }) => ({
      language,
      text,
      start: index + whole.indexOf('\n') + 1,
    }))
    .filter(({ language }) => languages.includes(language));
}

/** The commands of a `console` block: the line after `$`, the lines that it must print, and where these stand in the page. */
export function commandsOf({ text, start }) {
  return [...text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gmu)].map(({ 0: whole, 1: line, 2: output, index }) => {
    const from = start + index + whole.length - output.length;
    return { line, promised: output.trimEnd(), from, to: from + output.length };
  });
}

/**
 * What a program promises: of each `console.log` whose comment says what it prints, the comment, its number among all of them,
 * and where the comment stands in the page.
 */
export function promisesOf({ text, start }) {
  const calls = [...text.matchAll(/^ *console\.log\(.*\);(?: \/\/ (.*))?\n((?: *\/\/ .*\n)*)/gmu)];
  return calls.flatMap(({ 0: whole, 1: beside, 2: below, index }, number) => {
    const end = start + index + whole.length - below.length;
    if (beside !== undefined) {
      return [{ number, promised: beside, place: 'beside', from: end - 1 - beside.length, to: end - 1 }];
    }
    if (below === '') return [];
    return [{ number, promised: below.replace(/^ *\/\/ /gmu, ''), place: 'below', from: end, to: end + below.length }];
  });
}

/** A program in JavaScript that tells the outputs of its `console.log`s apart by {@link BETWEEN}. */
export function observable({ language, text }) {
  const code =
    language === 'ts'
      ? transformSync(text, { jsc: { parser: { syntax: 'typescript' }, target: 'esnext' } }).code
      : text;
  return `{ const { log } = console; console.log = (...all) => { log(...all); process.stdout.write('${BETWEEN}'); }; }\n${code}`;
}

/** Stands after the output of each `console.log`. */
export const BETWEEN = '\u001e';

/** Whether what was printed is what is promised, in which `…` stands for anything. */
export function isKept(promised, printed) {
  const pattern = promised.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('…', '.*');
  return new RegExp(`^${pattern}$`, 'su').test(printed);
}

/**
 * What a program printed as a comment shows it: how an object is broken into lines is not promised, and of the digits after a
 * point four are, for processors differ in the later ones.
 */
export function shownOutput(text) {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\b\d\.\d{5,}\b/gu, (number) => String(Number(Number(number).toFixed(4))));
}

/** A page with other texts at some places, none of which overlap. */
export function rewritten(page, changes) {
  return [...changes]
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, output }) => text.slice(0, from) + output + text.slice(to), page);
}

/** An output as comment lines below a `console.log`. */
export function commentLines(output) {
  const lines = [''];
  for (const word of output.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && `// ${line} ${word}`.length > WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `// ${line}\n`).join('');
}
