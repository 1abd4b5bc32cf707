import content from '@mimmo/core/schemas/content.json' with { type: 'json' };
import details from '@mimmo/core/schemas/details.json' with { type: 'json' };
import error from '@mimmo/core/schemas/error.json' with { type: 'json' };
import type { Schema } from './operations.js';

/**
 * The schemas that operations name, made of those in `@mimmo/core`: there they stand alone, each with its definitions; in an
 * OpenAPI document all definitions stand side by side.
 */
export function componentSchemas(): Readonly<Record<string, Schema>> {
  return {
    Item: {
      description: 'A release: its name, or a magnet link, as a text; or its name and files. Never a path.',
      anyOf: [{ type: 'string' }, { $ref: ref('ContentRecord') }],
    },
    ...component('ContentRecord', content),
    ...component('Answer', details),
    ...component('ErrorReport', error),
  };
}

/** Where a schema stands in an OpenAPI document. */
export function ref(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A schema of core and its definitions, which refer to each other in their new places. */
function component(name: string, standalone: object): Readonly<Record<string, Schema>> {
  const { $schema: _dialect, $defs = {}, ...own }: { $schema?: unknown; $defs?: object } = standalone;
  return moved({ ...$defs, [name]: own });
}

/** A copy whose references lead to where definitions stand in an OpenAPI document. */
function moved<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, held) =>
    key === '$ref' && typeof held === 'string' ? ref(held.replace('#/$defs/', '')) : held,
  );
  return JSON.parse(text);
}
