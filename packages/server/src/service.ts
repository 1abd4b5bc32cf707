import type { Socket } from 'node:net';
import { type Closable, closable, OptionError, ServiceError } from '@mimmo/core';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { createAdmission } from './answer/admission.js';
import { accessCheck, addressOf } from './http/access.js';
import { createMetrics } from './http/metrics.js';
import { sentProblem } from './http/problems.js';
import { requestId } from './http/request-id.js';
import { LINES, routes } from './http/routes.js';
import { OPERATIONS, type Operation, type OperationId, querySchema } from './openapi/operations.js';
import { DEFAULT_LIMITS, type ServiceLimits } from './service-limits.js';
import {
  checkServiceOptions,
  DEFAULT_HOST,
  DEFAULT_PORT,
  INTERFACE_VERSION,
  type ServiceOptions,
} from './service-options.js';

/** A service that takes requests. */
export interface Service extends Closable {
  /** Where it is asked: `http://127.0.0.1:8077`. */
  readonly address: string;
}

/** The header by which a request is told from others. */
const ID_HEADER = 'x-request-id';

/**
 * Connections that the system holds until they are taken, as far as it lets them be so many. Node would have 511 held; of more that come at
 * once the rest ask again after 1, 3 and 7 seconds, instead of being told by 503 that it is too much.
 */
const BACKLOG = 4096;

/**
 * Starts an HTTP service that says what releases are, on the core of this process. It opens no path that a caller names. What it
 * is asked is written down in `/openapi.json`, and for people at `/`.
 *
 * `close()` takes no further requests, answers those that it holds, and comes back when they are answered, or `stopMs` later.
 *
 * @throws OptionError for wrong options, and for an address that others can ask without a token; the system's error for a port
 *   that is taken
 *
 * @example
 * const service = await startService({ mimmo, port: 0 });
 * const answer = await fetch(`${service.address}/v1/parse?name=Some.Film.2019`);
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  checkServiceOptions(options);
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, mimmo, token, version = INTERFACE_VERSION } = options;
  if (mimmo === undefined) throw new OptionError('startService has nobody who answers; give it a "mimmo".');
  const limits: ServiceLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const checkAccess = accessCheck(host, token);
  const admission = createAdmission(limits);
  const metrics = createMetrics(admission);
  const stopped = new AbortController();
  let stopping = false;

  const app = newApp(options, limits);
  takeLines(app);
  limitArrival(app, limits);
  app.addHook('onSend', async (request, reply) => void reply.header(ID_HEADER, request.id));
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply;
    const operation = operationOf(request);
    metrics.request({ operation, status, seconds: elapsedTime / 1000 });
    request.log.info({
      operation,
      status,
      ms: Math.round(elapsedTime * 10) / 10,
      ...(options.logNames && { url: request.url }),
    });
  });
  app.setErrorHandler(async (error, request, reply) => {
    const { status, report } = sentProblem(error);
    if (report.error.code === 'INTERNAL') request.log.error({ err: error });
    if (status === 503) void reply.header('retry-after', '1');
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    return reply.code(status).send(report);
  });
  app.setNotFoundHandler(async (request) => {
    const known = Object.values<Operation>(OPERATIONS).map(({ method, path }) => `${method} ${path}`);
    throw new ServiceError(
      'SERVICE_UNKNOWN',
      `There is no ${request.method} at this address; there are ${known.join(', ')}.`,
    );
  });

  const handlers = routes({
    mimmo,
    needsToken: token !== undefined,
    limits,
    admission,
    metrics,
    version,
    stopped: stopped.signal,
    isStopping: () => stopping,
  });
  for (const [id, operation] of operations()) {
    app.route({
      method: operation.method,
      url: operation.path,
      config: { operation: id },
      schema: { querystring: querySchema(operation) },
      async onRequest({ headers }) {
        if (!operation.isOpen) checkAccess({ authorization: headers.authorization, host: headers.host });
      },
      handler: async (request, reply) => {
        if (stopping && !operation.isOpen)
          throw new ServiceError('SERVICE_STOPPING', 'The service stops; ask again soon.');
        return handlers[id](request, reply);
      },
    });
  }

  await app.listen({ host, port, backlog: BACKLOG });
  return {
    address: addressOf(host, portOf(app) ?? port),
    ...closable(async () => {
      stopping = true;
      const late = setTimeout(() => {
        stopped.abort(new ServiceError('SERVICE_STOPPING', 'The service stops; ask again soon.'));
        app.server.closeAllConnections();
      }, limits.stopMs);
      try {
        await app.close();
      } finally {
        clearTimeout(late);
      }
    }),
  };
}

function newApp({ log = true }: ServiceOptions, limits: ServiceLimits): FastifyInstance {
  const app = Fastify({
    logger: log !== false && { base: { pid: process.pid }, ...(log !== true && { stream: log }) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    // A misspelt parameter is refused, not dropped.
    ajv: { customOptions: { removeAdditional: false } },
    bodyLimit: limits.bodyInBytes,
    // Of what is sent, named fields are read and nothing is merged, so that these keys are like any other.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    genReqId: ({ headers }) => requestId(headers[ID_HEADER]),
    // What is answered already is answered; this service says itself that it stops.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // Later than an answer's own time, which ends with a sentence.
    connectionTimeout: 2 * limits.timeoutMs,
    // A stream may take as long as it moves.
    requestTimeout: 0,
  });
  // Answers are sent as they are; the schemas of core describe them.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  return app;
}

/** JSON is read as a whole, lines of it as they come; nothing else, not even texts, which pages of other sites may send. */
function takeLines(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(LINES, (_request, body, done) => done(null, body));
}

/** Gives a body that is read as a whole a time to arrive in, so that nobody holds a connection by sending a byte now and then. */
function limitArrival(app: FastifyInstance, { timeoutMs }: ServiceLimits): void {
  const arriving = new WeakMap<Socket, NodeJS.Timeout>();
  app.addHook('preParsing', async (request, _reply, body) => {
    if (request.headers['content-type']?.startsWith(LINES)) return body;
    const { socket } = request.raw;
    arriving.set(
      socket,
      setTimeout(() => socket.destroy(), timeoutMs),
    );
    return body;
  });
  app.addHook('preValidation', async ({ raw }) => clearTimeout(arriving.get(raw.socket)));
  app.addHook('onError', async ({ raw }) => clearTimeout(arriving.get(raw.socket)));
}

function operations(): readonly (readonly [OperationId, Operation])[] {
  return Object.entries<Operation>(OPERATIONS).flatMap(([id, operation]) => (isOperation(id) ? [[id, operation]] : []));
}

function isOperation(id: string): id is OperationId {
  return Object.hasOwn(OPERATIONS, id);
}

/** What was asked for; `none` where there is no such address. */
function operationOf({ routeOptions: { config } }: FastifyRequest): string {
  return 'operation' in config ? String(config.operation) : 'none';
}

function portOf(app: FastifyInstance): number | undefined {
  const address = app.server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
