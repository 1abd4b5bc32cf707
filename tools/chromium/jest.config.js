/** Apart from the other tests, for these need a Chromium; on the built packages, as pages have them. */
export default {
  displayName: 'chromium',
  testEnvironment: '../jest-env-native.cjs',
  testMatch: ['<rootDir>/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: 'inline' }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/../plain-summary.cjs'],
};
