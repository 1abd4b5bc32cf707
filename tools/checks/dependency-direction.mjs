#!/usr/bin/env node
// An @mimmo/* package depends on @mimmo/core, on @mimmo/manifest where it loads a model, and on no sibling; only mimmo and
// @mimmo/cli know them all; core depends on nothing; patterns, cascade and manifest on core alone. Tests may use what they
// like: they are not shipped.
import { manifests, report } from './check.mjs';

const ROOTS = new Set(['mimmo', '@mimmo/cli']);
const CORE_ONLY = new Set(['@mimmo/core', '@mimmo/patterns', '@mimmo/cascade', '@mimmo/manifest']);
const LOADS_MODELS = new Set(['@mimmo/classifier-onnx', '@mimmo/metadata-llm']);

report(
  'dependency direction',
  manifests().flatMap(({ folder, manifest: { name, dependencies = {}, peerDependencies = {} } }) => {
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    const siblings = needed.filter((needs) => needs === 'mimmo' || needs.startsWith('@mimmo/'));
    const others = needed.filter((needs) => !siblings.includes(needs));
    return [
      ...siblings
        .filter((needs) => !ROOTS.has(name) && needs !== '@mimmo/core')
        .filter((needs) => !(LOADS_MODELS.has(name) && needs === '@mimmo/manifest'))
        .map((needs) => `${folder}: ${name} depends on its sibling ${needs}; only mimmo and @mimmo/cli may wire`),
      ...siblings.filter((needs) => needs === '@mimmo/cli').map(() => `${folder}: nothing depends on the command line`),
      ...others
        .filter(() => CORE_ONLY.has(name))
        .map((needs) => `${folder}: ${name} must not depend on ${needs}; it has no run-time dependencies but core`),
    ];
  }),
);
