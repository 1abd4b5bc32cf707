import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const installed = Object.keys(dependencies);

/**
 * One file for what every run needs, others for what some need: opening a hundred small modules takes longer than
 * answering a name. What is installed beside it stays outside.
 */
export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    // Else the chunks of earlier builds would be published too.
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});
