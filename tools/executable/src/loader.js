// Runs the modules of the bundle, which lie in the executable as assets, when they are first asked for. The main program and
// each worker thread evaluate this text. Exports a function that runs a module and returns its exports.

const { getRawAsset } = require('node:sea');
const { Script } = require('node:vm');

const loaded = new Map();
/** The compiled modules, for the build, which keeps what V8 makes of them. */
const scripts = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const filename = `${process.execPath}!${name}`;
  const cachedData = compiled(name);
  // As V8 holds texts, so that none is decoded.
  const source = Buffer.from(getRawAsset(`modules/${name}`)).toString('utf16le');
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  scripts.set(name, script);
  script.runInThisContext()(module.exports, requireFrom, module, filename, process.execPath);
  return module.exports;
}

/** What V8 compiled of a module before; nothing where the executable was built without. V8 checks that it fits. */
function compiled(name) {
  try {
    return new Uint8Array(getRawAsset(`cache/${name}`));
  } catch {
    return undefined;
  }
}

function text(asset) {
  return Buffer.from(getRawAsset(asset)).toString('utf8');
}

function requireFrom(id) {
  if (id.startsWith('./')) return load(id.slice(2));
  const builtIn = require(id);
  return id === 'node:worker_threads' ? { ...builtIn, Worker: workerOf(builtIn) } : builtIn;
}

/** Threads whose module lies in the executable: its address ends with the name of an asset. */
function workerOf({ Worker }) {
  return class extends Worker {
    constructor(address, options) {
      const name = JSON.stringify(String(address).split('/').at(-1));
      super(`${text('loader.js')}\nmodule.exports(${name});`, {
        ...options,
        eval: true,
      });
    }
  };
}

module.exports = Object.assign(load, { scripts });
