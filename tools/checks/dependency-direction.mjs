#!/usr/bin/env node
// Packages stand in layers, and each imports those of lower layers alone: the run-time dependencies of every package.json are
// held to the list. What reads names and models needs nothing from elsewhere, so that anybody can take it alone. Tests may use
// what they like: they are not shipped.
import { manifests, report } from './check.mjs';

/** From the lowest on; packages of one layer do not know each other. Models are data, which the lowest layer may name. */
const LAYERS = [
  ['@mimmo/core', '@mimmo/model-content-classifier', '@mimmo/model-metadata-extractor', '@mimmo/model-name-reader'],
  ['@mimmo/release-name', '@mimmo/manifest', '@mimmo/gguf', '@mimmo/onnx', '@mimmo/archives'],
  [
    '@mimmo/patterns',
    '@mimmo/input',
    '@mimmo/batch',
    '@mimmo/classifier-onnx',
    '@mimmo/name-reader',
    '@mimmo/metadata-llm',
    '@mimmo/cascade',
  ],
  ['mimmo'],
  ['@mimmo/server'],
  ['@mimmo/cli'],
];
/** Packages that depend on nothing from elsewhere. */
const OURS_ONLY = new Set([
  '@mimmo/core',
  '@mimmo/release-name',
  '@mimmo/manifest',
  '@mimmo/gguf',
  '@mimmo/patterns',
  '@mimmo/cascade',
  '@mimmo/batch',
]);
const layerOf = new Map(LAYERS.flatMap((names, layer) => names.map((name) => [name, layer])));

report(
  'dependency direction',
  manifests().flatMap(({ folder, manifest: { name, dependencies = {}, peerDependencies = {} } }) => {
    const layer = layerOf.get(name);
    if (layer === undefined)
      return [`${folder}: ${name} stands in no layer; name it in tools/checks/dependency-direction.mjs`];
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    const ours = needed.filter((needs) => needs === 'mimmo' || needs.startsWith('@mimmo/'));
    return [
      ...ours
        .filter((needs) => !((layerOf.get(needs) ?? Infinity) < layer))
        .map((needs) => `${folder}: ${name} depends on ${needs}, which does not stand in a lower layer`),
      ...needed
        .filter((needs) => OURS_ONLY.has(name) && !ours.includes(needs))
        .map((needs) => `${folder}: ${name} must not depend on ${needs}; it has no run-time dependencies but ours`),
    ];
  }),
);
