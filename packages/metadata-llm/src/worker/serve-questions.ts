import { isMimmoError, messageOf, nameOnly } from '@mimmo/core';
import type { LlmExtractor, LlmExtractorOptions } from '../llm-extractor.js';
import type { FromWorker, ToWorker } from './messages.js';

/** The other side of a thread, as the thread sees it. */
export interface ParentPort {
  post(message: FromWorker): void;
  /** Called with each message of the parent, in their order. */
  onMessage(listener: (message: ToWorker) => void): void;
}

/** Answers questions in a thread, by the extractor of its platform. */
export function serveQuestions(port: ParentPort, create: (options: LlmExtractorOptions) => LlmExtractor): void {
  let extractor: LlmExtractor | undefined;
  const underWay = new Map<number, AbortController>();

  port.onMessage((message) => {
    if (message.kind === 'start') {
      const { model, sequences, maxTokens } = message;
      extractor = create({ model, sequences, runtime: 'wasm', ...(maxTokens !== undefined && { maxTokens }) });
    } else if (message.kind === 'cancel') underWay.get(message.id)?.abort();
    else void answer(message);
  });

  async function answer({ id, questions }: Extract<ToWorker, { readonly kind: 'ask' }>): Promise<void> {
    const controller = new AbortController();
    underWay.set(id, controller);
    try {
      const requests = questions.map(({ name, classification }) => ({ content: nameOnly(name), classification }));
      const answers = (await extractor?.extractMany(requests, { signal: controller.signal })) ?? [];
      port.post({ kind: 'answers', id, answers });
    } catch (error) {
      const code = isMimmoError(error) ? error.code : 'MODEL_FAILED';
      port.post({ kind: 'failure', id, code, message: messageOf(error) });
    } finally {
      underWay.delete(id);
    }
  }
}
