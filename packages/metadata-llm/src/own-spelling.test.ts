import { describe, expect, test } from '@jest/globals';
import { ownSpelling } from './own-spelling.js';

/** The part between `«` and `»`, as it is spelt for an answer. */
function spelt(marked: string, answer: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return ownSpelling(marked.replace(/[«»]/gu, ''), { start, end }, answer);
}

describe('ownSpelling', () => {
  test.each([
    ['«The.Matrix».1999', 'the matrix', 'The Matrix'],
    ['[Group]_«Some_Show»_-_01', 'some show', 'Some Show'],
    ['«Some+Show»+2012', 'Some Show', 'Some Show'],
    ['«Mr. Robot» 2015', 'Mr Robot', 'Mr. Robot'],
    ['«the-red-house»-2002', 'The Red House', 'the red house'],
    ['«Spider-Man».2002', 'Spider-Man', 'Spider-Man'],
    ['«Agents.of.S.H.I.E.L.D».S01', 'Agents of S.H.I.E.L.D.', 'Agents of S.H.I.E.L.D.'],
    ['«Part: One»  (2012)', 'Part One', 'Part: One'],
    ['«Some Show»! - 01', 'some show!', 'Some Show!'],
    ['«Some Show»! - 01', 'some show', 'Some Show'],
    ['(«500) Days» (2009)', '(500) Days', '(500) Days'],
    ['[«Some Show»] 01', 'Some Show ]', 'Some Show'],
    ['Film («Some Show» 1951)', '(Some Show', 'Some Show'],
    ['¡«Hola»! 2012', '¡Hola!', '¡Hola!'],
    ['«Some  ___ Show»', 'Some Show', 'Some Show'],
  ])('%s asked for as %j is %j', (marked, answer, expected) => {
    expect(spelt(marked, answer)).toBe(expected);
  });
});
