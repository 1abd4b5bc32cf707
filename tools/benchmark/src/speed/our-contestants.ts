import { nameOnly } from '@mimmo/core';
import { extensionStage, parseReleaseName, patternStage } from '@mimmo/patterns';
import { createMimmo } from 'mimmo';
import { type Contestant, cpuWatch, timeEach } from './race.js';

const stages = [extensionStage(), patternStage()];

/** What the stages say about a name, each asked in any case. */
export function askStages(name: string): unknown {
  const content = nameOnly(name);
  return stages.map((stage) => stage.classify(content));
}

/** MIMMO without models: the parser, the stages, and everything that makes a report. */
export const OUR_CONTESTANTS: readonly Contestant[] = [
  { name: 'MIMMO: `parseReleaseName`', run: (names) => timeEach(names, parseReleaseName) },
  { name: 'MIMMO: stages alone (`extension`, `patterns`)', run: (names) => timeEach(names, askStages) },
  {
    name: 'MIMMO: reports by rules (`reportMany`)',
    async run(names) {
      await using mimmo = createMimmo({ ml: false, metadata: 'rules' });
      const watch = cpuWatch();
      for await (const _report of mimmo.reportMany(names.map(nameOnly)));
      return watch();
    },
  },
];
