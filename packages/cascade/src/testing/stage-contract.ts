import type { Stage } from '@mimmo/core';
import { stageResultFlaw } from '../flaws.js';
import {
  type ContractCheck,
  type ContractSetup,
  closingCheck,
  errorOf,
  promised,
  sameAnswer,
  sampled,
  withFresh,
} from './contract.js';

/** What {@link stageContract} tests. */
export type StageContractOptions = ContractSetup<Stage>;

/**
 * The promises of a `Stage` as checks that any test runner can run.
 *
 * @example
 * for (const { name, run } of stageContract({ create: () => myStage })) test(name, run);
 */
export function stageContract({ create, contents = [] }: StageContractOptions): readonly ContractCheck[] {
  const asked = sampled(contents);
  return [
    {
      name: 'the stage has a name that can be told from the fallback',
      run: () =>
        withFresh(create, async ({ name }) => {
          promised(typeof name === 'string' && /^\S+$/u.test(name), 'name is a word');
          promised(name !== 'fallback', 'name is not "fallback", which is the source of no answer');
        }),
    },
    {
      name: 'every answer is absent or has a medium and a confidence from 0 to 1',
      run: () =>
        withFresh(create, async (stage) => {
          for (const content of asked) {
            const answer = await stage.classify(content);
            const flaw = answer && stageResultFlaw(answer);
            promised(flaw === undefined, `the answer to ${JSON.stringify(content.name.slice(0, 60))}: ${flaw}`);
          }
        }),
    },
    {
      name: 'the same content is answered the same way twice',
      run: () =>
        withFresh(create, async (stage) => {
          for (const content of asked) {
            promised(
              sameAnswer(await stage.classify(content), await stage.classify(content)),
              `one answer to ${JSON.stringify(content.name.slice(0, 60))}`,
            );
          }
        }),
    },
    {
      name: 'no content is changed',
      run: () =>
        withFresh(create, async (stage) => {
          for (const content of asked) {
            const before = JSON.stringify(content);
            await stage.classify(content);
            promised(JSON.stringify(content) === before, 'a content stays as it was');
          }
        }),
    },
    {
      name: 'a batch is answered as its contents one by one, in their order',
      run: () =>
        withFresh(create, async (stage) => {
          if (!stage.classifyMany) return;
          promised((await stage.classifyMany([])).length === 0, 'no answer to no content');
          for (const batch of [asked.slice(0, 1), asked, asked.toReversed()]) {
            const answers = await stage.classifyMany(batch);
            promised(answers.length === batch.length, `${batch.length} answers, got ${answers.length}`);
            for (const [index, content] of batch.entries()) {
              // Floating-point sums depend on the size of a batch in their last bits; the label must not.
              const alone = await stage.classify(content);
              promised(alone?.medium === answers[index]?.medium, `answer ${index} of a batch is as its content alone`);
            }
          }
        }),
    },
    {
      name: 'an aborted signal ends a call with its reason, or the call answers at once',
      run: () =>
        withFresh(create, async (stage) => {
          const reason = new Error('enough');
          const [content] = asked;
          if (!content) return;
          const error = await errorOf(() => stage.classify(content, { signal: AbortSignal.abort(reason) }));
          promised(error === undefined || error === reason, `the signal's reason, got ${String(error)}`);
        }),
    },
    closingCheck(create, (stage) => asked[0] && stage.classify(asked[0])),
  ];
}
