import { Readable } from 'node:stream';
import { InputError } from '@mimmo/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isMedium, type Mimmo, parseReleaseName } from 'mimmo';
import type { Admission } from '../answer/admission.js';
import { answerItems, ITEMS_A_PIECE, type ItemAnswer, readItem } from '../answer/answer-items.js';
import { answerStream } from '../answer/answer-stream.js';
import { openApiDocument } from '../openapi/document.js';
import type { OperationId } from '../openapi/operations.js';
import { openApiPage } from '../openapi/page.js';
import type { ServiceLimits } from '../service-limits.js';
import type { Metrics } from './metrics.js';
import { problemStatus } from './problem-status.js';

/** What the routes of a service share. */
export interface RouteContext {
  readonly mimmo: Mimmo;
  /** Whether callers must send a token. */
  readonly needsToken: boolean;
  readonly limits: ServiceLimits;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly version: string;
  /** Aborted once the service stops and has waited long enough. */
  readonly stopped: AbortSignal;
  /** Whether the service has been told to stop. */
  isStopping(): boolean;
}

/** Answers a request: by what is sent, or by a stream of it. */
export type Route = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** The content type of lines of JSON. */
export const LINES = 'application/x-ndjson';

/** What each operation does: the compiler asks for the missing one. */
export function routes(context: RouteContext): Readonly<Record<OperationId, Route>> {
  const document = openApiDocument(context.version, context.needsToken);
  const page = openApiPage(context.version);
  return {
    classify: (request, reply) => classify(request, reply, context),
    parse: ({ query }) => parse(query),
    health: (_request, reply) => reply.type('text/plain').send('ok\n'),
    ready(_request, reply) {
      const stopping = context.isStopping();
      return reply
        .code(stopping ? problemStatus('SERVICE_STOPPING') : 200)
        .type('text/plain')
        .send(stopping ? 'stopping\n' : 'ready\n');
    },
    metrics: async (_request, reply) => reply.type(context.metrics.contentType).send(await context.metrics.text()),
    openapi: () => document,
    page: (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
        .send(page),
  };
}

async function classify(request: FastifyRequest, reply: FastifyReply, context: RouteContext): Promise<unknown> {
  const { mimmo, admission, metrics, limits, stopped } = context;
  const details = fieldOf(request.query, 'details') === true;
  const gone = callerGone(reply);
  if (request.body instanceof Readable) {
    const signal = AbortSignal.any([stopped, gone]);
    const { timeoutMs, bodyInBytes: lineInBytes } = limits;
    const onAnswered = metrics.releases;
    const answers = answerStream(mimmo, request.body, {
      details,
      signal,
      admission,
      lineInBytes,
      timeoutMs,
      onAnswered,
    });
    return reply.type(LINES).send(Readable.from(answers, { signal }));
  }
  const { body } = request;
  const items: readonly unknown[] = Array.isArray(body) ? body : [body];
  if (items.length > limits.items) {
    throw new InputError(
      'INPUT_TOO_LARGE',
      `${items.length} releases were sent, at most ${limits.items} are taken; send a line each as ${LINES}.`,
    );
  }
  const signal = AbortSignal.any([stopped, gone, AbortSignal.timeout(limits.timeoutMs)]);
  const answers: ItemAnswer[] = [];
  let leave = await admission.enter(signal);
  try {
    for (let first = 0; first < items.length; first += ITEMS_A_PIECE) {
      if (first > 0) {
        leave();
        leave = await admission.enterAgain(signal);
      }
      // Read only now: who is refused has cost no more than the parsing of the body.
      const piece = items.slice(first, first + ITEMS_A_PIECE).map(readItem);
      answers.push(...(await answerItems(mimmo, piece, { details, signal })));
    }
  } finally {
    leave();
  }
  metrics.releases(answers.length);
  if (Array.isArray(body)) return answers;
  const [answer] = answers;
  if (answer && 'error' in answer) void reply.code(problemStatus(answer.error.code));
  return answer;
}

function parse(query: unknown): object {
  const medium = fieldOf(query, 'medium');
  const { marks: _marks, ...release } = parseReleaseName(String(fieldOf(query, 'name')), {
    ...(isMedium(medium) && { medium }),
    confidence: true,
  });
  return release;
}

/** Aborted where the caller has gone before the answer was sent. */
function callerGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
}

function fieldOf(record: unknown, name: string): unknown {
  const values: Readonly<Record<string, unknown>> = typeof record === 'object' && record !== null ? { ...record } : {};
  return values[name];
}
