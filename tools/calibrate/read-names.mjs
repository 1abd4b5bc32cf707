// Labelled release names, and the part of them that is kept for the final measure.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isMislabelled } from './corrections.mjs';

/** Files of labelled names in a data folder, with the style of their names. */
const SOURCES = [
  ['scene', 'names/scene.jsonl.gz'],
  ['p2p', 'names/p2p.jsonl.gz'],
  ['p2p', 'names/p2p-more.jsonl.gz'],
];
/** The same with the collections whose labels tell more of what stands in a name than of its medium. */
export const ALL_SOURCES = [...SOURCES, ['p2p', 'names/p2p-3.jsonl.gz'], ['p2p', 'names/p2p-4.jsonl.gz']];

/**
 * Every labelled name of a data folder: `{ style, collection, name, medium, files, title?, artist?, author?, year?, season?,
 * episode?, group?, lang?, isHeldOut }`.
 * Names whose labels are known to be wrong are left out. One name in ten is held out: nothing that is written may depend on it.
 */
export async function* readNames(folder, sources = SOURCES) {
  for (const [style, file] of sources) {
    for await (const row of jsonLines(join(folder, file))) {
      const { name, medium, title = row.album, files = [], collection = style, subcategory } = row;
      if (isMislabelled({ name, medium, collection })) continue;
      const { artist, author, year, season, episode, group, lang } = row;
      yield {
        style,
        collection,
        name,
        medium,
        subcategory,
        files,
        title,
        artist,
        author,
        year,
        season,
        episode,
        group,
        lang,
        isHeldOut: shareOf(name) < 0.1,
      };
    }
  }
}

async function* jsonLines(path) {
  const input = createReadStream(path).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line) yield JSON.parse(line);
}

/** A number from 0 to 1 that depends on the text alone (FNV-1a). */
export function shareOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 2 ** 32;
}
