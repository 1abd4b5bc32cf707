// How often each rule about names was right, by the style of the names and with every collection held to the same weight.

import { nameStyle } from '../../packages/patterns/dist/rules/rule-precision.js';
import { statedShare } from '../../packages/patterns/dist/rules/stated-share.js';
import { shareOf } from './read-names.mjs';

/** Names of one collection that count for a rule, at most: one collection alone carries no rule to a confidence of 0.9. */
const MOST_OF_ONE = 28;
const SCENE = 'scene';

/** A tally of rules by collection: `count(rule, row)`; `counts(without?)` by rule and style, leaving a collection out. */
export function createRuleTally() {
  const rules = new Map();
  return {
    count(rule, { collection, medium }) {
      const collections = rules.get(rule.id) ?? new Map();
      rules.set(rule.id, collections);
      const entry = collections.get(collection) ?? { right: 0, of: 0 };
      collections.set(collection, entry);
      entry.of++;
      if (rule.medium === medium) entry.right++;
    },
    counts(without) {
      const ids = [...rules.keys()].sort();
      return Object.fromEntries(ids.map((id) => [id, byStyle(rules.get(id), without)]));
    },
    byCollection: () => Object.fromEntries([...rules].map(([id, own]) => [id, Object.fromEntries(own)])),
  };
}

/** The scene counts in full where names are written as the scene does, and as one collection among others elsewhere. */
function byStyle(collections, without) {
  const own = [...collections].filter(([collection]) => collection !== without);
  return {
    scene: summed(own.map(([collection, entry]) => (collection === SCENE ? entry : capped(entry)))),
    plain: summed(own.map(([, entry]) => capped(entry))),
  };
}

function capped({ right, of }) {
  const counted = Math.min(of, MOST_OF_ONE);
  return { right: (counted * right) / of, of: counted };
}

function summed(entries) {
  const right = entries.reduce((sum, entry) => sum + entry.right, 0);
  return { right: Math.round(right * 10) / 10, of: entries.reduce((sum, { of }) => sum + of, 0) };
}

/**
 * Counts per rule; the names of the scene, which say what groups are of, are measured with the groups of their other half. Rows keep the
 * rule that spoke about them.
 */
export function countRules(names, deciderOf) {
  const tally = createRuleTally();
  for (const half of [0, 1]) {
    const isMine = ({ name }) => shareOf(`half ${name}`) < 0.5 === (half === 0);
    const decide = deciderOf(names.filter((row) => !isMine(row)));
    for (const row of names) {
      if (!row.isMeasured || !isMine(row)) continue;
      const rule = decide(row.name);
      row.rule = rule;
      if (rule) tally.count(rule, row);
    }
  }
  return tally;
}

/** What a rule states about a name by these counts. */
export function statedBy(counts, rule, name) {
  return statedShare(counts[rule.id]?.[nameStyle(name)] ?? { right: 0, of: 0 });
}

/** Answers to each collection of at least `fewest` names that were counted, with the precisions that all others give. */
export function leaveOut(names, { tally, fewest }) {
  const byCollection = new Map();
  for (const row of names) {
    const rows = byCollection.get(row.collection);
    if (rows) rows.push(row);
    else byCollection.set(row.collection, [row]);
  }
  const found = [];
  for (const [collection, rows] of byCollection) {
    if (rows.length < fewest) continue;
    const counts = tally.counts(collection);
    const entry = { collection, of: rows.length, sure: 0, right: 0 };
    for (const { name, medium, rule } of rows) {
      if (!rule || statedBy(counts, rule, name) < 0.9) continue;
      entry.sure++;
      if (rule.medium === medium) entry.right++;
    }
    found.push(entry);
  }
  return found;
}
