import {
  classification,
  type ExtractionRequest,
  type Medium,
  type MetadataExtractor,
  type Subcategory,
} from '@mimmo/core';
import { mediaOf } from '../extractor-media.js';
import { extractedMetadataFlaw } from '../flaws.js';
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

/** What {@link extractorContract} tests. */
export type ExtractorContractOptions = ContractSetup<MetadataExtractor>;

const DECISION = { confidence: 0.9, source: 'contract' };
const SUBCATEGORIES: Readonly<Partial<Record<Medium, Subcategory>>> = { audio: 'album', video: 'movie' };

/**
 * The promises of a `MetadataExtractor` as checks that any test runner can run. It is asked about the media that it names.
 *
 * @example
 * for (const { name, run } of extractorContract({ create: () => myExtractor })) test(name, run);
 */
export function extractorContract({ create, contents = [] }: ExtractorContractOptions): readonly ContractCheck[] {
  const asked = sampled(contents);
  const requestsFor = (extractor: MetadataExtractor): readonly ExtractionRequest[] =>
    asked.flatMap((content) =>
      mediaOf(extractor).map((medium) => ({
        content,
        classification: classification(medium, DECISION, SUBCATEGORIES[medium]),
      })),
    );
  return [
    {
      name: 'the extractor has a name',
      run: () => withFresh(create, async ({ name }) => promised(/^\S+$/u.test(name), 'name is a word')),
    },
    {
      name: 'every answer is absent or has a title, and a confidence from 0 to 1',
      run: () =>
        withFresh(create, async (extractor) => {
          for (const request of requestsFor(extractor)) {
            const { content } = request;
            const answer = await extractor.extract(content, request.classification);
            const flaw = answer && extractedMetadataFlaw(answer);
            promised(flaw === undefined, `the answer to ${JSON.stringify(content.name.slice(0, 60))}: ${flaw}`);
          }
        }),
    },
    {
      name: 'a batch is answered as its contents one by one, in their order',
      run: () =>
        withFresh(create, async (extractor) => {
          if (!extractor.extractMany) return;
          promised((await extractor.extractMany([])).length === 0, 'no answer to no content');
          const requests = requestsFor(extractor);
          const answers = await extractor.extractMany(requests);
          promised(answers.length === requests.length, `${requests.length} answers, got ${answers.length}`);
          for (const [index, request] of requests.entries()) {
            const { confidence: _alone, ...alone } =
              (await extractor.extract(request.content, request.classification)) ?? {};
            const { confidence: _many, ...many } = answers[index] ?? {};
            promised(sameAnswer(alone, many), `answer ${index} of a batch is as its content alone`);
          }
        }),
    },
    {
      name: 'an aborted signal ends a call with its reason, or the call answers at once',
      run: () =>
        withFresh(create, async (extractor) => {
          const reason = new Error('enough');
          const [request] = requestsFor(extractor);
          if (!request) return;
          const options = { signal: AbortSignal.abort(reason) };
          const error = await errorOf(() => extractor.extract(request.content, request.classification, options));
          promised(error === undefined || error === reason, `the signal's reason, got ${String(error)}`);
        }),
    },
    closingCheck(create, (extractor) => {
      const [request] = requestsFor(extractor);
      return request && extractor.extract(request.content, request.classification);
    }),
  ];
}
