import { MEDIA } from 'mimmo';

/** What a service can be asked, by the name of the operation. */
export const OPERATIONS = {
  classify: {
    method: 'POST',
    path: '/v1/classify',
    summary: 'Say what releases are',
    description:
      'One release is answered by its report; a list by a list, in its order, with an error in place of what cannot be read; lines (application/x-ndjson) by a line each, as they come.',
    isOpen: false,
    query: {
      details: { schema: { type: 'boolean', default: false }, description: 'Add all that the parser found' },
    },
    body: {
      'application/json': {
        anyOf: [{ $ref: 'Item' }, { type: 'array', items: { $ref: 'Item' } }],
      },
      'application/x-ndjson': { $ref: 'Item' },
    },
    answer: {
      'application/json': {
        anyOf: [{ $ref: 'Answer' }, { type: 'array', items: { anyOf: [{ $ref: 'Answer' }, { $ref: 'ErrorReport' }] } }],
      },
      'application/x-ndjson': { anyOf: [{ $ref: 'Answer' }, { $ref: 'ErrorReport' }] },
    },
  },
  parse: {
    method: 'GET',
    path: '/v1/parse',
    summary: 'Read a release name, by rules alone',
    description: 'The fields of the parser, `kind` among them; no stage and no model is asked.',
    isOpen: false,
    query: {
      name: { schema: { type: 'string', minLength: 1 }, isRequired: true, description: 'The release name' },
      medium: { schema: { type: 'string', enum: MEDIA }, description: 'The medium, where you know it' },
    },
    answer: { 'application/json': { $ref: 'ReleaseDetails' } },
  },
  health: {
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the process lives',
    description: 'Answers as long as the process can.',
    isOpen: true,
    answer: { 'text/plain': { type: 'string' } },
  },
  ready: {
    method: 'GET',
    path: '/readyz',
    summary: 'Whether requests are taken',
    description: 'By 503 once the service has been told to stop.',
    isOpen: true,
    answer: { 'text/plain': { type: 'string' } },
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    summary: 'Counts and times, for Prometheus',
    description: 'Of all processes together.',
    isOpen: false,
    answer: { 'text/plain': { type: 'string' } },
  },
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description, for programs',
    description: 'OpenAPI 3.1.',
    isOpen: true,
    answer: { 'application/json': { type: 'object' } },
  },
  page: {
    method: 'GET',
    path: '/',
    summary: 'This description, for people',
    description: 'A page of HTML.',
    isOpen: true,
    answer: { 'text/html': { type: 'string' } },
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationId = keyof typeof OPERATIONS;

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a query may say. */
export interface QueryParameter {
  readonly schema: Schema;
  readonly description: string;
  readonly isRequired?: boolean;
}

/** Something that a service can be asked. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Whether it is answered without the token. */
  readonly isOpen: boolean;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** What is sent, by its kind; a `$ref` names one of the schemas of `schemas.ts`. */
  readonly body?: Readonly<Record<string, Schema>>;
  /** What comes back, by its kind. */
  readonly answer: Readonly<Record<string, Schema>>;
}

/** The schema of a query, as fastify holds requests to it. */
export function querySchema({ query = {} }: Operation): Schema {
  const parameters = Object.entries(query);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(([name, { schema }]) => [name, schema])),
    required: parameters.flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
    additionalProperties: false,
  };
}
