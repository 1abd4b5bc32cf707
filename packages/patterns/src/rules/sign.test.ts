import { expect, test } from '@jest/globals';
import { rulesOf } from './name-rule.js';
import { rulePrecision } from './rule-precision.js';
import { endingSign, type Sign } from './sign.js';

const EXAMPLES = { matches: ['Some Name'], rejects: ['Other Name'] } as const;

// What the compiler says is the test here: `pnpm check` fails where an error that is expected below does not come.
test('a rule that asks for what no name shows does not compile', () => {
  const rules = rulesOf([
    { id: 'audio/right', medium: 'audio', all: [['audioCodec/alac', '~version/software']], ...EXAMPLES },
    // @ts-expect-error no row is called so
    { id: 'audio/misspelt-row', medium: 'audio', all: [['audioCodec/alacc']], ...EXAMPLES },
    // @ts-expect-error no reader has such a rule
    { id: 'audio/misspelt-reader', medium: 'audio', all: ['~version/sofware'], ...EXAMPLES },
    // @ts-expect-error no property is called so
    { id: 'audio/misspelt-property', medium: 'audio', all: ['audioCodecs'], ...EXAMPLES },
    // @ts-expect-error no kind is called so
    { id: 'audio/misspelt-kind', medium: 'audio', all: ['kind:albun'], ...EXAMPLES },
    // @ts-expect-error no name looks so
    { id: 'audio/misspelt-shape', medium: 'audio', all: ['shape:scen'], none: ['season'], ...EXAMPLES },
    // @ts-expect-error what must not show is checked as well
    { id: 'audio/misspelt-none', medium: 'audio', all: ['season'], none: ['resolutoin'], ...EXAMPLES },
  ]);
  expect(rules.map(({ id }) => rulePrecision(id, 'plain'))).toEqual(rules.map(() => expect.any(Number)));
});

test('the ids of rules are types', () => {
  const [rule] = rulesOf([{ id: 'audio/right', medium: 'audio', all: ['season'], ...EXAMPLES }]);
  const right: 'audio/right' | undefined = rule?.id;
  // @ts-expect-error it is called otherwise
  const wrong: 'audio/wrong' | undefined = rule?.id;
  expect([right, wrong]).toEqual(['audio/right', 'audio/right']);
});

test.each<[string, Sign | undefined]>([
  ['flac', 'ending:audio'],
  ['MKV', 'ending:video'],
  ['nothing', undefined],
])('the extension %s shows %s', (ending, sign) => {
  expect(endingSign(ending)).toBe(sign);
});
