import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ContentInfo, FileEntry } from '@mimmo/core';
import { parseReleaseName } from '@mimmo/patterns';
import { createMimmo, type Mimmo } from 'mimmo';
import { rounded, table } from '../pages/markdown.js';
import { JAVASCRIPT_PEERS, versionOf } from '../readers/javascript-peers.js';
import { orNothing } from '../readers/or-nothing.js';
import { type Contestant, cpuWatch, race, type Speed, timeEach } from './race.js';

/** A row of a file of names. */
interface Row {
  readonly name: string;
  readonly files?: readonly FileEntry[];
}

/** How the race over real names is run. */
export interface NamesRaceOptions {
  /** Files of rows `{ name, files? }`, a JSON object a line; `.gz` is unpacked. */
  readonly files: readonly string[];
  /** How many rounds count. */
  readonly rounds: number;
  /**
   * How many names there are in a round.
   *
   * @default 3000
   */
  readonly count?: number;
}

/**
 * Rounds that warm up: each has names of its own, so that no name comes twice. Behind 24,000 names our parser still costs three
 * times what it does behind 60,000, for the engine compiles what is seldom needed as seldom.
 */
const WARM_UPS = 20;
/** How many files a list has that counts as one of ten. */
const [FEWEST, MOST] = [6, 14];
/** The share of the names that the other parsers get: some take ten times as long. */
const PEER_SHARE = 1 / 8;
/** Lists for each name of a round. */
const LISTS = 1 / 20;

/**
 * The parser, reports on bare names and on contents of some ten files, and other parsers of npm, on real names in turns, each
 * name once: what one costs, and how many times that of a bare name's report.
 *
 * @returns a table in Markdown
 */
export async function raceOfNames({ files, rounds, count = 3000 }: NamesRaceOptions): Promise<string> {
  const rows = files.flatMap(readRows);
  const names = [...new Set(rows.map(({ name }) => name))];
  const needed = (WARM_UPS + rounds) * count;
  if (names.length < needed) throw new Error(`${names.length} names are too few; ${rounds} rounds take ${needed}.`);
  const step = Math.floor(names.length / needed);
  const lists = rows.flatMap(({ name, files: list = [] }): readonly ContentInfo[] =>
    list.length >= FEWEST && list.length <= MOST ? [{ name, files: list, origin: 'json' }] : [],
  );
  await using rules = createMimmo({ ml: false, metadata: 'rules' });
  await using off = createMimmo({ ml: false, metadata: 'off' });
  const speeds = await race(
    [
      { name: '`parseReleaseName`', run: (given) => timeEach(given, parseReleaseName) },
      { name: REPORT, run: (given) => timeReports(rules, given) },
      { name: 'report, no metadata', run: (given) => timeReports(off, given) },
      ...(lists.length > 0
        ? [ofLists('report on ten files', rules), ofLists('report on ten files, no metadata', off)]
        : []),
      ...JAVASCRIPT_PEERS.map(({ name, parse }) => ({
        name: `${name} ${versionOf(name)}`,
        share: PEER_SHARE,
        run: (given: readonly string[]) => timeEach(given, (text) => orNothing(() => parse(text))),
      })),
    ],
    {
      rounds,
      warmUps: WARM_UPS,
      names: (round) => Array.from({ length: count }, (_, index) => names[(round * count + index) * step] ?? ''),
    },
  );
  return raceTable(speeds);

  /** A contestant that is given lists of files, as many for each name of a round as take about as long. */
  function ofLists(name: string, mimmo: Mimmo): Contestant {
    let at = 0;
    return {
      name,
      share: LISTS,
      run: (given) =>
        timeReports(
          mimmo,
          given.map(() => lists[at++ % lists.length] ?? { ...EMPTY }),
        ),
    };
  }
}

const REPORT = 'report';
const EMPTY: ContentInfo = { name: '', files: [], origin: 'json' };

async function timeReports(mimmo: Mimmo, given: readonly (string | ContentInfo)[]): Promise<number> {
  const watch = cpuWatch();
  for await (const _report of mimmo.reportMany(given));
  return watch();
}

/** All names of files, each once. */
export function namesIn(files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap(readRows).map(({ name }) => name))];
}

function readRows(file: string): readonly Row[] {
  const bytes = readFileSync(file);
  const text = String(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

function raceTable(speeds: readonly Speed[]): string {
  const report = speeds.find(({ name }) => name === REPORT)?.namesPerSecond ?? Number.NaN;
  return table(
    ['', 'µs each', '× a report'],
    speeds.map(({ name, namesPerSecond }) => [name, rounded(1e6 / namesPerSecond), rounded(report / namesPerSecond)]),
  );
}
