import { describe, expect, test } from '@jest/globals';
import { lateRegexps } from './late-regexps.js';

/** The code that the plug-in makes, and what the expression `result` is in it. */
function rendered(code: string): { readonly text: string; readonly result: unknown } {
  const text = lateRegexps().renderChunk(code) ?? code;
  return { text, result: new Function(`${text}\nreturn result;`)() };
}

describe('lateRegexps', () => {
  test('makes regular expressions that mean the same', () => {
    const code = String.raw`
      const TOP = /^a\/b\\[/"]\u{1F600}?\p{L}$/iu;
      const f = (text, other = /x/.test(text)) => [/"q\d"/.test(text), other, text.replace(/a/g, 'b')];
      const result = [TOP.source, TOP.flags, TOP.test('A/b\\"é'), f('"q1"'), f('xaa')];`;
    const { text, result } = rendered(code);
    expect(result).toEqual(new Function(`${code}\nreturn result;`)());
    expect(text).toContain('RegExp("^a');
    // Keeps its place between two uses, so that each call needs its own.
    expect(text).toContain('/a/g');
  });

  test('makes one inside a function once, when it is first used', () => {
    const { result } = rendered('const f = () => /a/u; const result = [f() === f(), f().test("a")];');
    expect(result).toEqual([true, true]);
  });

  test('makes a constant of a module where it is first named, and once', () => {
    const { text, result } = rendered(`
      const EARLY = /a/gu;
      const SHADOWED = /b/u;
      const f = (SHADOWED) => ({ EARLY, same: EARLY === EARLY, key: { SHADOWED }.SHADOWED });
      const result = [f(1).EARLY.test('a'), f(1).same, f(1).key, SHADOWED.test('b')];`);
    expect(result).toEqual([true, true, 1, true]);
    expect(text).toContain('let EARLY;');
    // A name that something else bears may be that in any place.
    expect(text).toContain('const SHADOWED = RegExp');
  });

  test('leaves code without any, and what only looks like one, as it is', () => {
    const code = 'const result = ["/a/", 4 / 2 / 1, `/a/`];';
    expect(lateRegexps().renderChunk(code)).toBeNull();
  });
});
