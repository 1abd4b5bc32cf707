import { parseAst } from 'rolldown/parseAst';

/** Flags with which a regular expression keeps a place between two uses, so that one object cannot serve two places. */
const STATEFUL = /[gy]/u;

/**
 * Writes the regular expressions of a bundle as `RegExp("…")`, and has them made at their first use: those inside functions,
 * and constants of a module wherever they are named. V8 checks each literal while it reads a file, also in functions that
 * never run: of the parser's four hundred that takes a fifth of the time in which a name is answered.
 */
export function lateRegexps() {
  return {
    name: 'late-regexps',
    renderChunk(code) {
      const { body } = parseAst(code);
      const constants = constantsOf(body);
      const ofConstants = new Set(constants.values());
      const edits = [];
      const variables = [];
      visit(body, ({ node, isInFunction, isShorthand }) => {
        if (node.type === 'Literal' && node.regex) {
          if (ofConstants.has(node)) return;
          if (isInFunction && STATEFUL.test(node.regex.flags)) return;
          const name = `late_regexp_${variables.length}`;
          if (isInFunction) variables.push(name);
          edits.push({ node, text: isInFunction ? `(${name} ??= ${made(node)})` : made(node) });
        } else if (node.type === 'Identifier' && constants.has(node.name)) {
          const text = `(${node.name} ??= ${made(constants.get(node.name))})`;
          edits.push({ node, text: isShorthand ? `${node.name}: ${text}` : text });
        }
      });
      for (const declaration of declarationsOf(body, constants)) {
        edits.push({ node: declaration, text: `let ${declaration.declarations[0].id.name};` });
      }
      if (edits.length === 0) return null;
      let text = code;
      // From the last one on, so that the places of the others stay right.
      for (const edit of edits.sort((one, other) => other.node.start - one.node.start)) {
        text = text.slice(0, edit.node.start) + edit.text + text.slice(edit.node.end);
      }
      return variables.length > 0 ? `${text}\nvar ${variables.join(', ')};\n` : text;
    },
  };
}

/** A regular expression as a call that makes it. */
function made({ regex: { pattern, flags } }) {
  const parts = [pattern, flags].filter(Boolean).map((part) => JSON.stringify(part));
  return `RegExp(${parts.join(', ')})`;
}

/** By name, the literals of constants at the top, but for names that something else in the chunk bears as well. */
function constantsOf(body) {
  const found = new Map();
  for (const { type, kind, declarations } of body) {
    if (type !== 'VariableDeclaration' || kind !== 'const' || declarations.length !== 1) continue;
    const [{ id, init }] = declarations;
    if (id.type === 'Identifier' && init?.type === 'Literal' && init.regex) found.set(id.name, init);
  }
  const borne = new Map();
  bindings(body, (name) => borne.set(name, (borne.get(name) ?? 0) + 1));
  for (const name of [...found.keys()]) if (borne.get(name) !== 1) found.delete(name);
  return found;
}

function declarationsOf(body, constants) {
  return body.filter(
    ({ type, declarations }) =>
      type === 'VariableDeclaration' && constants.get(declarations[0].id.name) === declarations[0].init,
  );
}

/** Calls back with every name that a declaration or a parameter gives. */
function bindings(node, give) {
  if (Array.isArray(node)) for (const child of node) bindings(child, give);
  else if (node instanceof Object) {
    if (node.type === 'VariableDeclarator') named(node.id, give);
    if (/Function/u.test(node.type ?? '')) {
      if (node.id) give(node.id.name);
      for (const parameter of node.params?.items ?? node.params ?? []) named(parameter, give);
    }
    if (node.type === 'CatchClause' && node.param) named(node.param, give);
    if (/^Class/u.test(node.type ?? '') && node.id) give(node.id.name);
    for (const child of Object.values(node)) bindings(child, give);
  }
}

/** Calls back with the names in a pattern of a declaration or a parameter. */
function named(pattern, give) {
  if (pattern.type === 'Identifier') give(pattern.name);
  else if (pattern.type === 'Property') named(pattern.value, give);
  else
    for (const part of Object.values(pattern)) for (const child of [part].flat()) if (child?.type) named(child, give);
}

/** Calls back with every literal and every use of a name in a syntax tree (ESTree). */
function visit(node, see, { isInFunction = false, isShorthand = false } = {}) {
  if (Array.isArray(node)) for (const child of node) visit(child, see, { isInFunction });
  else if (node instanceof Object) {
    see({ node, isInFunction, isShorthand });
    const inside = isInFunction || /Function|PropertyDefinition/u.test(node.type ?? '');
    for (const [part, child] of Object.entries(node)) {
      if (isName(node, part)) continue;
      visit(child, see, { isInFunction: inside, isShorthand: node.type === 'Property' && node.shorthand });
    }
  }
}

/** Whether a part of a node is a name that is no use: of a property, or of what is declared. */
function isName(node, part) {
  if (node.type === 'VariableDeclarator') return part === 'id' && node.id.type === 'Identifier';
  if (node.type === 'MemberExpression') return part === 'property' && !node.computed;
  if (/Property|MethodDefinition/u.test(node.type ?? '')) return part === 'key' && !node.computed;
  return false;
}
