import { parseAst } from 'rolldown/parseAst';

/** Flags with which a regular expression keeps a place between two uses, so that one object cannot serve two places. */
const STATEFUL = /[gy]/u;

/**
 * Writes the regular expressions of a bundle as `RegExp("…")`, and those inside functions so that they are made at their
 * first use. V8 checks each literal while it reads a file, also in functions that never run: of the parser's four hundred
 * that takes a tenth of the time in which a name is answered.
 */
export function lateRegexps() {
  return {
    name: 'late-regexps',
    renderChunk(code) {
      const literals = literalsIn(parseAst(code).body).sort((one, other) => one.node.start - other.node.start);
      const variables = [];
      let text = code;
      // From the last one on, so that the places of the others stay right.
      for (const { node, isInFunction } of literals.reverse()) {
        const { pattern, flags } = node.regex;
        if (isInFunction && STATEFUL.test(flags)) continue;
        const made = `RegExp(${[pattern, flags]
          .filter(Boolean)
          .map((part) => JSON.stringify(part))
          .join(', ')})`;
        const name = `late_regexp_${variables.length}`;
        if (isInFunction) variables.push(name);
        text = text.slice(0, node.start) + (isInFunction ? `(${name} ??= ${made})` : made) + text.slice(node.end);
      }
      if (text === code) return null;
      return variables.length > 0 ? `${text}\nvar ${variables.join(', ')};\n` : text;
    },
  };
}

/** The literals of regular expressions in a syntax tree (ESTree). */
function literalsIn(node, isInFunction = false, found = []) {
  if (Array.isArray(node)) for (const child of node) literalsIn(child, isInFunction, found);
  else if (node?.type === 'Literal' && node.regex) found.push({ node, isInFunction });
  else if (node instanceof Object) {
    const isFunction = isInFunction || /Function|PropertyDefinition/u.test(node.type ?? '');
    for (const child of Object.values(node)) literalsIn(child, isFunction, found);
  }
  return found;
}
