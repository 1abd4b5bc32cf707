import { readFileSync } from 'node:fs';
import { filenameParse, type ParsedFilename } from '@ctrl/video-filename-parser';
import { parseTorrentTitle } from '@viren070/parse-torrent-title';
import { parse } from 'parse-torrent-title';
import type { Answer } from '../score/answer.js';

/** Another parser of release names, in this process. */
export interface JavaScriptPeer {
  /** Name of its package. */
  readonly name: string;
  /** Parses, for the time that it takes; what comes back is the parser's own. */
  parse(name: string): unknown;
  /** Parses, and says it in the fields of the benchmark. */
  read(name: string): Answer;
}

/** The parsers of npm that the benchmark knows; the first is what speed is measured against. */
export const JAVASCRIPT_PEERS: readonly JavaScriptPeer[] = [
  {
    name: 'parse-torrent-title',
    parse,
    read(name) {
      const { season, episode, ...found } = parse(name);
      return { ...found, seasons: listOf(season), episodes: listOf(episode) };
    },
  },
  { name: '@viren070/parse-torrent-title', parse: parseTorrentTitle, read: parseTorrentTitle },
  {
    name: '@ctrl/video-filename-parser',
    parse: parseAsEither,
    read(name) {
      const found = parseAsEither(name);
      return {
        title: found.title,
        // Of shows it reads none; a film of the same name has it.
        year: found.year ?? filenameParse(name).year ?? undefined,
        resolution: found.resolution,
        group: found.group ?? undefined,
        ...('isTv' in found && { seasons: found.seasons, episodes: found.episodeNumbers }),
      };
    },
  },
];

/** The version of a parser of npm, as it is pinned in our manifest. */
export function versionOf(peer: string): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const pinned = manifest instanceof Object && 'devDependencies' in manifest ? manifest.devDependencies : undefined;
  return pinned instanceof Object ? String(Reflect.get(pinned, peer)) : '';
}

/** It wants to be told whether a name is a show's. Nobody can tell it here, so what reads as a show is one. */
function parseAsEither(name: string): ParsedFilename {
  const show = filenameParse(name, true);
  return 'isTv' in show ? show : filenameParse(name);
}

function listOf(value: number | undefined): readonly number[] | undefined {
  return value === undefined ? undefined : [value];
}
