import { OPERATIONS, type Operation, type QueryParameter, type Schema } from './operations.js';
import { componentSchemas, ref } from './schemas.js';

/** What may be answered in place of the answer, by its status. */
const PROBLEMS = {
  400: 'The request cannot be read',
  401: 'The token is missing or wrong',
  408: 'The body did not arrive in time',
  413: 'The body is too large, or has too many releases',
  503: 'Too many requests wait, or the service stops; Retry-After says when to ask again',
  504: 'The answer took too long',
} as const;

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, object>>;
  readonly components: object;
}

/** The description of the service for programs, made from the table of operations and the schemas of core. */
export function openApiDocument(version: string, needsToken: boolean): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'MIMMO',
      version,
      description: 'Says what a release is: medium, subcategory, confidence, title, artist and year.',
    },
    paths: Object.fromEntries(
      Object.entries<Operation>(OPERATIONS).map(([id, operation]) => [
        operation.path,
        { [operation.method.toLowerCase()]: described(id, operation, needsToken) },
      ]),
    ),
    components: {
      schemas: componentSchemas(),
      ...(needsToken && { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } }),
    },
  };
}

function described(operationId: string, operation: Operation, needsToken: boolean): object {
  const { summary, description, query, body, answer, isOpen } = operation;
  return {
    operationId,
    summary,
    description,
    ...(query && { parameters: Object.entries(query).map(parameter) }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      200: { description: 'The answer', content: contentOf(answer) },
      ...(!isOpen &&
        Object.fromEntries(
          Object.entries(PROBLEMS)
            .filter(([status]) => needsToken || status !== '401')
            .map(([status, reason]) => [status, { description: reason, content: PROBLEM }]),
        )),
    },
    ...(needsToken && !isOpen && { security: [{ token: [] }] }),
  };
}

const PROBLEM = contentOf({ 'application/json': { $ref: 'ErrorReport' } });

function parameter([name, { schema, description, isRequired = false }]: [string, QueryParameter]): object {
  return { name, in: 'query', required: isRequired, description, schema };
}

/** Schemas by kind of content, their references as addresses within the document. */
function contentOf(schemas: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, { schema: addressed(schema) }]));
}

function addressed(schema: Schema): unknown {
  const text = JSON.stringify(schema, (key, value) => (key === '$ref' ? ref(String(value)) : value));
  return JSON.parse(text);
}
