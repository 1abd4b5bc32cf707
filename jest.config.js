import { existsSync, readdirSync } from 'node:fs';

/** One jest project a folder that has tests; they run on sources, so no build is needed first. */
const root = import.meta.dirname;
const packages = readdirSync(`${root}/packages`);
const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
    sourceMaps: 'inline',
  },
];
const project = (folder) => ({
  displayName: folder.split('/').at(-1),
  rootDir: `${root}/${folder}`,
  testEnvironment: `${root}/tools/jest-env-native.cjs`,
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: {
    [`^@mimmo/(${packages.join('|')})$`]: `${root}/packages/$1/src/index.ts`,
    '^@mimmo/release-name/steps$': `${root}/packages/release-name/src/steps.ts`,
    '^@mimmo/input/browser$': `${root}/packages/input/src/browser.ts`,
    '^@mimmo/cascade/testing$': `${root}/packages/cascade/src/testing/index.ts`,
    '^mimmo$': `${root}/packages/mimmo/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
});

const folders = [
  ...packages.map((name) => `packages/${name}`),
  ...['examples', 'tools/benchmark', 'tools/checks'].filter((folder) => existsSync(`${root}/${folder}`)),
];

export default {
  projects: folders.map(project),
  // Properties over a thousand inputs take seconds where many tests share a core.
  testTimeout: 30_000,
  collectCoverageFrom: ['packages/*/src/**/*.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text', 'lcov'],
  reporters: ['default', '<rootDir>/tools/plain-summary.cjs'],
};
