#!/usr/bin/env node
import { keepCompiledCode } from './compiled-code.js';
import { run } from './run.js';

keepCompiledCode(process.env);
process.exitCode = await run({
  argv: process.argv.slice(2),
  // Node makes a stream when it is first asked for, which takes a while; most runs need one of the three.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
});
