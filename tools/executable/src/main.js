// The first code of the executable: Node runs it in place of a script. CommonJS, for Node takes nothing else here.

const { getRawAsset } = require('node:sea');

// `cluster` starts the same file again, with what it takes for a script in front of the arguments.
const [program, , ...given] = process.argv;
process.argv = [program, program, ...given.filter((argument, index) => index > 0 || argument !== program)];

const loader = Buffer.from(getRawAsset('loader.js')).toString('utf8');
const own = { exports: undefined };
new Function('module', 'require', 'process', loader)(own, require, process);
own.exports('main.js');
