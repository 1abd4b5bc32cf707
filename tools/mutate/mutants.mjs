import { READERS, VOCABULARY } from '../../packages/release-name/dist/steps.js';

const OTHER_STRENGTH = { strong: 'weak', weak: 'strong' };

/** Tables with one thing changed, each with the row or reader that it was changed in. */
export function* mutants() {
  for (const row of VOCABULARY) {
    for (const word of row.words) {
      const words = row.words.filter((other) => other !== word);
      yield mutantOfRow('words', row, { ...row, words }, `${row.id} without "${word}"`);
    }
    const strength = OTHER_STRENGTH[row.strength];
    if (strength) yield mutantOfRow('strengths', row, { ...row, strength }, `${row.id} made ${strength}`);
    if (row.capitals) yield mutantOfRow('capitals', row, { ...row, capitals: undefined }, `${row.id} in any case`);
  }
  for (const reader of READERS.filter(({ fromLanguages }) => !fromLanguages)) {
    for (const field of ['words', 'spelt'])
      for (const word of reader[field] === 'any' ? [] : (reader[field] ?? []))
        yield mutantOfReader(reader, { [field]: without(reader[field], word) }, `${field} "${word}"`);
    for (const unit of reader.foreign ?? '')
      yield mutantOfReader(reader, { foreign: reader.foreign.replace(unit, '') }, `foreign "${unit}"`);
    for (const field of ['mixed', 'numbers'])
      if (reader[field]) yield mutantOfReader(reader, { [field]: undefined }, field);
  }
}

function mutantOfRow(kind, row, changed, says) {
  return { kind, row: changed, vocabulary: VOCABULARY.map((other) => (other === row ? changed : other)), says };
}

function mutantOfReader(reader, change, what) {
  const readers = READERS.map((other) => (other === reader ? { ...reader, ...change } : other));
  return { kind: 'prefilters', readers, says: `the reader ${reader.id} without ${what}` };
}

function without(words, word) {
  return new Set([...words].filter((other) => other !== word));
}
