// What the rules of the built packages say about contents, for fitting what a model counts beside them.
//
// One JSON line in, one out, in order: {name, files} becomes {rule, nameEnding, ending}: of the first rule that speaks about the name
// its id, its medium and the style that it is measured in; of the stage that looks at files its medium and confidence, for the name
// alone and with the files. Absent: no answer.
import { createInterface } from 'node:readline';
import { extensionStage, patternStage } from '../../packages/patterns/dist/index.js';
import { nameStyle } from '../../packages/patterns/dist/rules/rule-precision.js';

const [names, endings] = [patternStage(), extensionStage()];
for await (const line of createInterface({ input: process.stdin })) {
  const { name, files } = JSON.parse(line);
  const rule = names.classify({ name, files: [], origin: 'json' });
  const [nameEnding, ending] = [[], files].map((own) => endings.classify({ name, files: own, origin: 'json' }));
  const said = {
    ...(rule && { rule: { id: rule.evidence, medium: rule.medium, style: nameStyle(name) } }),
    ...(nameEnding && { nameEnding: { medium: nameEnding.medium, confidence: nameEnding.confidence } }),
    ...(ending && { ending: { medium: ending.medium, confidence: ending.confidence } }),
  };
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
