import { cpus } from 'node:os';
import { parseReleaseName } from '@mimmo/patterns';
import type { SpeedResults } from '../pages/speed-page.js';
import { JAVASCRIPT_PEERS, versionOf } from '../readers/javascript-peers.js';
import { orNothing } from '../readers/or-nothing.js';
import { PYTHON_PEERS, pythonPeer } from '../readers/python-peers.js';
import { costsByLength, hostileCosts } from './length-cost.js';
import { madeNames } from './made-names.js';
import { measureModel } from './model-speed.js';
import { askStages, OUR_CONTESTANTS } from './our-contestants.js';
import { type Contestant, race, timeEach } from './race.js';
import { startupRatio } from './startup.js';

/** How many names a round has. */
const NAMES = 4000;

/** The parsers of Python are given a part of the names: they take up to ten milliseconds each. */
const PYTHON_SHARE = 1 / 40;

/** Measures all that the page of speed tells. */
export async function measureSpeed({
  rounds,
  python,
}: {
  readonly rounds: number;
  readonly python: string;
}): Promise<SpeedResults> {
  const names = (round: number): readonly string[] => madeNames(NAMES, round + 1);
  const peers = peerContestants(python);
  return {
    machine: `${cpus().length} cores, Node ${process.versions.node}`,
    names: NAMES,
    rounds,
    speeds: await race([...OUR_CONTESTANTS, ...peers], { names, rounds }),
    reference: peers[0]?.name ?? '',
    startup: startupRatio(),
    costs: [
      { reader: '`parseReleaseName`', read: parseReleaseName },
      { reader: 'stages', read: askStages },
    ].map(({ reader, read }) => ({
      reader,
      byLength: costsByLength(read, names(0)),
      hostile: hostileCosts(read),
    })),
    models: [
      { model: 'classifier', speed: measureModel('classifier') },
      { model: 'name reader', speed: measureModel('name-reader') },
      { model: 'language model', speed: measureModel('llm') },
      { model: 'language model on llama.cpp', speed: measureModel('llama.cpp') },
    ],
  };
}

/** Those of npm first: speed is measured against the first of them. */
function peerContestants(python: string): readonly Contestant[] {
  return [
    ...JAVASCRIPT_PEERS.map(({ name, parse }) => ({
      name: `${name} ${versionOf(name)}`,
      run: (names: readonly string[]) => timeEach(names, (text) => orNothing(() => parse(text))),
    })),
    ...PYTHON_PEERS.flatMap((name) => {
      const peer = pythonPeer(name, python);
      if (!peer) return [];
      return [
        {
          name: `${name} ${peer.version}`,
          share: PYTHON_SHARE,
          run: (names: readonly string[]) => peer.read(names).seconds,
        },
      ];
    }),
  ];
}
