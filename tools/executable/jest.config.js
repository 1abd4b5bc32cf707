/** Apart from the other tests, for these build an executable first, which takes a minute. */
export default {
  displayName: 'executable',
  testMatch: ['<rootDir>/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: 'inline' }],
  },
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/../plain-summary.cjs'],
};
