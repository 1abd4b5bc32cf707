import { Session } from 'node:inspector/promises';
import { parseReleaseName } from '@mimmo/patterns';
import { createMimmo } from 'mimmo';
import { table } from '../pages/markdown.js';

/** Names that the engine compiles at, and names that are then looked at. */
const [WARM_UP, MEASURED] = [24_000, 12_000];

/** Folders of the steps, by which functions are told; the first that a function's address has counts. */
const STEPS: readonly (readonly [step: string, folder: RegExp])[] = [
  ['words', /release-name\/dist\/words\//u],
  ['scan', /release-name\/dist\/scan\//u],
  ['settle', /release-name\/dist\/settle\//u],
  ['family', /release-name\/dist\/family\//u],
  ['layout', /release-name\/dist\/layout\//u],
  ['fields', /release-name\/dist\/fields\//u],
  ['the rest of the parser', /release-name\/dist\//u],
  ['rules and metadata', /patterns\/dist\//u],
  ['cascade and report', /(?:cascade|mimmo|core|input)\/dist\//u],
];
const GARBAGE = 'garbage';

/**
 * Where the time of the parser and of a report by rules goes: the share of each step, from a profile of the processor behind the
 * names that the engine compiles at.
 *
 * @returns a table in Markdown
 */
export async function sharesOf(names: readonly string[]): Promise<string> {
  if (names.length < WARM_UP + MEASURED)
    throw new Error(`${names.length} names are too few; it takes ${WARM_UP + MEASURED}.`);
  await using mimmo = createMimmo({ ml: false, metadata: 'rules' });
  const parser = await profiled(names, async (given) => {
    for (const name of given) parseReleaseName(name);
  });
  const report = await profiled(names, async (given) => {
    for await (const _report of mimmo.reportMany(given));
  });
  return table(
    ['step', 'parser', 'report by rules'],
    [...STEPS.map(([step]) => step), GARBAGE].map((step) => [step, percent(parser, step), percent(report, step)]),
  );
}

async function profiled(
  names: readonly string[],
  read: (names: readonly string[]) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  await read(names.slice(0, WARM_UP));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  await read(names.slice(WARM_UP, WARM_UP + MEASURED));
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const steps = new Map(profile.nodes.map(({ id, callFrame }) => [id, stepOf(callFrame)]));
  const times = new Map<string, number>();
  const deltas = profile.timeDeltas ?? [];
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const step = steps.get(id);
    if (step !== undefined) times.set(step, (times.get(step) ?? 0) + (deltas[index] ?? 0));
  }
  return times;
}

/** The step that a function is of; `undefined` for what belongs to none, such as the profiler. */
function stepOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string | undefined {
  return functionName === '(garbage collector)' ? GARBAGE : STEPS.find(([, folder]) => folder.test(url))?.[0];
}

function percent(times: ReadonlyMap<string, number>, step: string): string {
  let total = 0;
  for (const time of times.values()) total += time;
  const share = Math.round((100 * (times.get(step) ?? 0)) / total);
  return times.has(step) ? `${share} %` : '–';
}
