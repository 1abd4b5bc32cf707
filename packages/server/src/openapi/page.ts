import { OPERATIONS, type Operation } from './operations.js';
import { componentSchemas } from './schemas.js';

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: #8881; padding: .75rem; overflow-x: auto; }
td, th { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top; }
h2 { margin-top: 2.5rem; }
:root { color-scheme: light dark; }`;

/** Commands that people can copy, by operation. */
const EXAMPLES: Readonly<Record<string, string>> = {
  classify: `curl -s $HOST/v1/classify -H 'content-type: application/json' -d '{"name":"Some.Show.S01E02.1080p.WEB.h264-GRP"}'`,
  parse: `curl -s -G $HOST/v1/parse --data-urlencode 'name=Some.Show.S01E02.1080p.WEB.h264-GRP'`,
};

/** The description of the service for people: a page of HTML that needs no script and nothing from elsewhere. */
export function openApiPage(version: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>MIMMO ${escaped(version)}</title>
<style>${STYLE}</style>
<h1>MIMMO ${escaped(version)}</h1>
<p>Says what a release is: medium, subcategory, confidence, title, artist and year. For programs:
<a href="openapi.json">openapi.json</a>.</p>
${Object.entries<Operation>(OPERATIONS).map(section).join('\n')}
<h2>Schemas</h2>
${Object.entries(componentSchemas()).map(schemaSection).join('\n')}
</html>
`;
}

function section([id, { method, path, summary, description, query, body, answer }]: [string, Operation]): string {
  const example = EXAMPLES[id];
  return `<h2 id="${escaped(id)}"><code>${method} ${escaped(path)}</code></h2>
<p><strong>${escaped(summary)}.</strong> ${escaped(description)}</p>
${query ? `<table><tr><th>query<th><th></tr>${Object.entries(query).map(queryRow).join('')}</table>` : ''}
${kinds('Send', body)}${kinds('Answer', answer)}
${example === undefined ? '' : `<pre>${escaped(example)}</pre>`}`;
}

function queryRow([name, { schema, description, isRequired }]: [
  string,
  NonNullable<Operation['query']>[string],
]): string {
  return `<tr><td><code>${escaped(name)}</code><td>${escaped(JSON.stringify(schema))}${isRequired ? ', required' : ''}<td>${escaped(description)}</tr>`;
}

function kinds(title: string, schemas: Operation['body']): string {
  if (!schemas) return '';
  const list = Object.entries(schemas).map(
    ([kind, schema]) => `<li><code>${escaped(kind)}</code>: ${linked(JSON.stringify(schema))}`,
  );
  return `<p>${title}</p><ul>${list.join('')}</ul>`;
}

/** A schema as text, each schema that it names a link. */
function linked(schema: string): string {
  return `<code>${escaped(schema).replace(/&quot;\$ref&quot;:&quot;(\w+)&quot;/gu, '&quot;$ref&quot;:&quot;<a href="#schema-$1">$1</a>&quot;')}</code>`;
}

function schemaSection([name, schema]: [string, object]): string {
  return `<details id="schema-${escaped(name)}"><summary><code>${escaped(name)}</code></summary><pre>${escaped(JSON.stringify(schema, undefined, 2))}</pre></details>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
