import type { HostileCost, LengthCost } from '../speed/length-cost.js';
import type { ModelSpeed } from '../speed/model-speed.js';
import type { Speed } from '../speed/race.js';
import { code, rounded, table } from './markdown.js';

/** All that was measured about speed. */
export interface SpeedResults {
  /** The machine, as far as it matters. */
  readonly machine: string;
  /** How many names a round of the race has, and how many rounds it has. */
  readonly names: number;
  readonly rounds: number;
  readonly speeds: readonly Speed[];
  /** The one whose speed is 1. */
  readonly reference: string;
  readonly startup: number;
  /** What each reader costs on long and on hostile names. */
  readonly costs: readonly {
    readonly reader: string;
    readonly byLength: readonly LengthCost[];
    readonly hostile: readonly HostileCost[];
  }[];
  readonly models: readonly { readonly model: string; readonly speed: ModelSpeed | undefined }[];
}

/** How many of the dearest hostile names are shown. */
const DEAREST = 5;

/** The speed of readers, and what long and hostile names cost. */
export function speedPage(results: SpeedResults): string {
  const { machine, names, rounds, costs } = results;
  return [
    `Measured on ${machine}, one thread: ${names.toLocaleString('en')} made-up names of all styles, medians of ${rounds} rounds in turns,`,
    "in the processor's time: what other programs take does not count.",
    '',
    raceTable(results),
    '',
    `\`mimmo NAME\` takes ${results.startup.toFixed(1)} times as long as \`node -e 0\`, from start to end.`,
    '',
    '### Long names',
    '',
    'Milliseconds for one name, cut from ordinary names in a row, and how many times those of the name half as long.',
    '',
    lengthTable(costs),
    '',
    '### Hostile names',
    '',
    'Names of 64 kB that repeat one unit: the dearest, with the growth from 32 to 64 kB.',
    '',
    table(
      ['', 'unit', 'ms', 'growth'],
      costs.flatMap(({ reader, hostile }) =>
        hostile
          .slice(0, DEAREST)
          .map(({ unit, ms, growth }) => [reader, code(unit), rounded(ms), `× ${growth.toFixed(1)}`]),
      ),
    ),
    '',
    '### Models',
    '',
    'As a person waits for them: whatever else the machine does adds to it.',
    '',
    modelTable(results.models),
  ].join('\n');
}

function raceTable({ speeds, reference }: SpeedResults): string {
  const one = speeds.find(({ name }) => name === reference)?.namesPerSecond ?? Number.NaN;
  return table(
    ['', 'names a second', `× ${reference}`],
    speeds.map(({ name, namesPerSecond }) => [name, rounded(namesPerSecond), rounded(namesPerSecond / one)]),
  );
}

function lengthTable(costs: SpeedResults['costs']): string {
  const lengths = costs[0]?.byLength.map(({ length }) => length) ?? [];
  return table(
    ['characters', ...costs.flatMap(({ reader }) => [`${reader}, ms`, 'growth'])],
    lengths.map((length, row) => [
      length.toLocaleString('en'),
      ...costs.flatMap(({ byLength }) => {
        const ms = byLength[row]?.ms ?? Number.NaN;
        const before = byLength[row - 1]?.ms;
        return [rounded(ms), before === undefined ? '' : `× ${(ms / before).toFixed(1)}`];
      }),
    ]),
  );
}

function modelTable(models: SpeedResults['models']): string {
  return table(
    ['', 'load, ms', 'a name, ms (median)', 'a name, ms (99 %)', 'names a second in batches', 'memory, MB'],
    models.map(({ model, speed }) => [
      model,
      ...(speed
        ? [speed.loadMs, speed.medianMs, speed.p99Ms, speed.batchNamesPerSecond, speed.memoryMb].map(rounded)
        : ['not installed', '', '', '', '']),
    ]),
  );
}
