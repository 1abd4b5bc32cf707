#!/usr/bin/env node
// node tools/batch/spark.mjs [--names FILE] [--records 1000000] [--python examples/spark/.venv/bin/python] [--write]: names through
// `mimmo batch` and through examples/spark on two workers; whether their answers are the same, and what a name costs each, in
// processor time of all processes together. Without a file, names are made up. With --write a part of docs/cluster.md.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rewritePart } from '../benchmark/dist/pages/pages.js';
import { madeNames } from './made-names.mjs';
import { MIMMO } from './process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    records: { type: 'string', default: '1000000' },
    python: { type: 'string', default: join(root, 'examples/spark/.venv/bin/python') },
    write: { type: 'boolean', default: false },
  },
});
const records = Number(values.records);
const OPTIONS = ['--no-ml', '--metadata', 'rules'];
/** So few names that a run costs what starting it costs; that of a JVM differs by seconds, so that few names would tell nothing. */
const HARDLY_ANY = 10;
/** Tells two answers from each other that say the same in another order of fields. */
const COMPARE = `
import json, sys
import pyarrow.parquet as pq
rows = pq.read_table(sys.argv[2], columns=["line", "mimmo"]).to_pylist()
answers = {row["line"]: {name: value for name, value in row["mimmo"].items() if value is not None} for row in rows}
same = 0
for line in open(sys.argv[1], encoding="utf-8"):
    answer = json.loads(line)
    error = answer.pop("error", None)
    flat = {**answer, **answer.pop("metadata", {}), **({"error": f"{error['code']}: {error['message']}"} if error else {})}
    flat.pop("metadata", None)
    same += answers.get(flat.pop("id")) == flat
print(same if len(rows) == len(answers) else -1)`;

const folder = mkdtempSync(join(tmpdir(), 'mimmo-spark-'));
try {
  const [start, all] = [await measured(HARDLY_ANY), await measured(records)];
  const perName = (of) => (1e6 * (all[of] - start[of])) / (records - HARDLY_ANY);
  const [alone, spark] = [perName('alone'), perName('spark')].map(Math.round);
  const text = [
    `${records.toLocaleString('en')} ${values.names === undefined ? 'made-up' : 'real'} names by \`node tools/batch/spark.mjs\`, rules with metadata, Spark with two workers: ${all.same.toLocaleString('en')} of the answers`,
    `are the single machine's. A name costs ${alone} µs of processor through \`mimmo batch\` and ${spark} µs through Spark, ${spark - alone} µs of which are`,
    `Spark's own; starting Spark costs ${Math.round(start.spark)} s of processor besides. The cost per million names: ${alone} s of one core alone, ${spark} s in a cluster.`,
  ].join('\n');
  console.log(text);
  if (values.write) rewritePart('spark', text);
  process.exitCode = all.same === records ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What so many names cost alone and through Spark, in seconds of processor, and how many answers are the same. */
async function measured(count) {
  const [input, output, reports] = ['names.jsonl', 'alone.jsonl', `reports-${count}`].map((name) => join(folder, name));
  await pipeline(Readable.from(lines(count)), createWriteStream(input));
  const alone = costOf([process.execPath, MIMMO, 'batch', input, '-o', output, '--jobs', '2', ...OPTIONS]);
  const job = ['--master', 'local[2]', join(root, 'examples/spark/classify.py'), '--input', input, '--output', reports];
  const asked = ['--mimmo', `${process.execPath} ${MIMMO}`, '--options', OPTIONS.join(' ')];
  const home = execFileSync(values.python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' });
  const spark = costOf([join(home.trim(), 'bin/spark-submit'), ...job, ...asked], { SPARK_HOME: home.trim() });
  const same = Number(execFileSync(values.python, ['-c', COMPARE, output, reports], { encoding: 'utf8' }));
  return { alone, spark, same };
}

function costOf(argv, more = {}) {
  const script = fileURLToPath(new URL('tree-cost.py', import.meta.url));
  const env = {
    ...process.env,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_LOCAL_HOSTNAME: 'localhost',
    PYSPARK_PYTHON: values.python,
    ...more,
  };
  // What Spark tells of its work is shown.
  const text = execFileSync(values.python, [script, ...argv], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { code, processorSeconds } = JSON.parse(text);
  // A record in error is exit code 1 of a batch, and none of Spark's.
  if (code !== 0 && argv[0] !== process.execPath) throw new Error(`${argv.join(' ')} failed.`);
  return processorSeconds;
}

async function* lines(count) {
  const names = values.names === undefined ? madeNames(count) : createInterface(createReadStream(values.names));
  let line = 0;
  for await (const name of names) {
    if (line === count) return;
    line++;
    yield `${JSON.stringify({ line, name })}\n`;
  }
}
