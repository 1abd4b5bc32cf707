#!/usr/bin/env node
// Inside a package, no file imports itself by way of others, types included: what stands in a circle can only be understood at
// once. Inside the parser a step knows only those before it, and a folder has few sources, so that its listing explains it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { report, repositoryFiles, root } from './check.mjs';

const SOURCE = /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/u;
const IMPORT = /^(?:import|export)\b[^;'"]*?\bfrom\s+'(\.[^']+)'/gmu;

/** Packages whose folders are counted, and how many sources each may have beside its folders. */
const COUNTED = ['packages/release-name/'];
const MOST_SOURCES = 12;
/** Folders of tables: each file is a list, and one more makes nothing harder to follow. */
const TABLES = new Set(['packages/release-name/src/scan/vocabulary', 'packages/release-name/src/languages']);

/** The steps of the parser, in their order: a folder imports those before it. */
const STEPS = ['words', 'scan', 'settle', 'family', 'layout', 'fields', 'path'];
const STEP = /^packages\/release-name\/src\/([\w-]+)\//u;

const importsOf = new Map(
  repositoryFiles()
    .filter((path) => SOURCE.test(path))
    .flatMap((path) => {
      const text = textOf(path);
      return text === undefined ? [] : [[path, importedBy(path, text)]];
    }),
);

report('import cycles', cycles());
report('steps of the parser', backwardImports());
report('sources in a folder', crowdedFolders());

/** The text of a file; `undefined` where it was deleted and git does not know yet. */
function textOf(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function importedBy(path, text) {
  return [...text.matchAll(IMPORT)].map(([, from]) =>
    join(dirname(path), from).replaceAll('\\', '/').replace(/\.js$/u, '.ts'),
  );
}

/** Each circle of imports once, as the way through it. */
function cycles() {
  const done = new Set();
  const found = [];
  const visit = (path, way) => {
    if (way.includes(path)) {
      found.push(`import cycle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...way, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return found;
}

function backwardImports() {
  const stepOf = (path) => STEPS.indexOf(STEP.exec(path)?.[1] ?? '');
  return [...importsOf].flatMap(([path, imported]) =>
    imported
      .filter((from) => stepOf(path) >= 0 && stepOf(from) > stepOf(path))
      .map((from) => `${path} imports ${from}, of a later step`),
  );
}

function crowdedFolders() {
  const counts = new Map();
  for (const path of importsOf.keys()) {
    const folder = dirname(path);
    if (COUNTED.some((start) => path.startsWith(start)) && !TABLES.has(folder))
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_SOURCES)
    .map(
      ([folder, count]) =>
        `${folder}: ${count} sources; past ${MOST_SOURCES}, part it into folders by what they are for`,
    );
}
