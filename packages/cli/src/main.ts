#!/usr/bin/env node
import { keepCompiledCode } from './compiled-code.js';

// First, so that all that comes after is kept.
keepCompiledCode(process.env);
void import('./start.js').then(({ start }) => start());
