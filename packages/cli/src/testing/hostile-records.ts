import { expect } from '@jest/globals';

/** A record that nobody sends in earnest. */
export interface HostileRecord {
  readonly kind: string;
  /** A line of JSON, or what should be one. */
  readonly json: string;
  /** What is answered at least. */
  readonly answer: object;
  /** What it calls itself, where that comes back. */
  readonly id?: unknown;
}

const FILM = 'Some.Film.2011.1080p.BluRay.x264-GRP';
const VIDEO = { medium: 'video' };
/** Any answer but an error. */
const ANSWERED = { source: expect.any(String) };
const INVALID = { error: { code: 'INPUT_INVALID' } };
const EMPTY = { error: { code: 'INPUT_EMPTY' } };
const DEEP = '['.repeat(20_000) + ']'.repeat(20_000);

const withFiles = (files: string): string => `{"name":"${FILM}","files":${files}}`;

/** Records with what each is answered, as a batch, a session and the service read them. */
export const HOSTILE_RECORDS: readonly HostileRecord[] = [
  { kind: 'no JSON', json: '{"name":', answer: INVALID },
  { kind: 'a number', json: '7', answer: INVALID },
  { kind: 'nothing', json: 'null', answer: INVALID },
  { kind: 'a list', json: '["a"]', answer: INVALID },
  { kind: 'an empty object', json: '{}', answer: INVALID },
  { kind: 'a name that is a list', json: '{"name":["a"]}', answer: INVALID },
  { kind: 'a blank text', json: '" "', answer: EMPTY },
  { kind: 'a blank name', json: '{"name":" \\t"}', answer: EMPTY },
  { kind: 'a NUL in a name', json: `"${FILM}\\u0000"`, answer: VIDEO },
  { kind: 'lone surrogates', json: `{"name":"${FILM} \\ud800","id":"\\udfff"}`, answer: VIDEO, id: '\udfff' },
  { kind: 'colours of a terminal', json: `"\\u001b[31m ${FILM} \\u001b[0m"`, answer: ANSWERED },
  { kind: 'line ends in a name', json: `"${FILM}\\r\\n{\\"name\\":7}"`, answer: ANSWERED },
  { kind: 'a text written from right to left', json: '"\\u202eemaN.emoS\\u202c 1999"', answer: ANSWERED },
  { kind: 'marks on marks', json: JSON.stringify(`e${'\u0301'.repeat(20_000)}`), answer: ANSWERED },
  { kind: 'nothing but brackets', json: JSON.stringify('['.repeat(20_000)), answer: ANSWERED },
  { kind: 'one mark over and over', json: JSON.stringify('S01E01.'.repeat(5_000)), answer: ANSWERED },
  {
    kind: 'a text that is too long',
    json: JSON.stringify('x'.repeat(100_000)),
    answer: { error: { code: 'INPUT_TOO_LARGE' } },
  },
  {
    kind: 'a name that is too long',
    json: JSON.stringify({ name: 'x'.repeat(100_000), files: ['a.mkv'] }),
    answer: { error: { code: 'INPUT_TOO_LARGE' } },
  },
  { kind: 'files that are paths alone', json: withFiles('["a.mkv",{"path":"b.srt"},""]'), answer: VIDEO },
  {
    kind: 'a name of a prototype',
    json: `{"__proto__":{"name":"x"},"name":"${FILM}","id":"__proto__"}`,
    answer: VIDEO,
    id: '__proto__',
  },
  {
    kind: 'a constructor',
    json: `{"constructor":null,"toString":1,"name":"${FILM}","id":{"toString":1}}`,
    answer: VIDEO,
    id: { toString: 1 },
  },
  { kind: 'no id', json: `{"name":"${FILM}","id":null}`, answer: VIDEO, id: null },
  { kind: 'an id that is rounded', json: `{"name":"${FILM}","id":12345678901234567890}`, answer: INVALID },
  { kind: 'an id that is deep', json: `{"name":"${FILM}","id":${DEEP}}`, answer: INVALID },
  { kind: 'files that are deep', json: withFiles(DEEP), answer: INVALID },
  { kind: 'nothing but depth', json: `{"name":${DEEP}}`, answer: INVALID },
  { kind: 'files that are none', json: withFiles('7'), answer: INVALID },
  { kind: 'a file that is none', json: withFiles('[null]'), answer: INVALID },
  { kind: 'a file without a path', json: withFiles('[{"size":1}]'), answer: INVALID },
  { kind: 'a size below nothing', json: withFiles('[{"path":"a.mkv","size":-1}]'), answer: INVALID },
  { kind: 'a size beyond all', json: withFiles('[{"path":"a.mkv","size":1e400}]'), answer: INVALID },
  {
    kind: 'a path that leads away',
    json: withFiles('[{"path":"../../etc/passwd.mkv"},{"path":"/b.mkv"}]'),
    answer: VIDEO,
  },
  { kind: 'a path of a prototype', json: withFiles('[{"path":"__proto__/constructor.mkv","size":1}]'), answer: VIDEO },
  {
    kind: 'one file twenty thousand times',
    json: withFiles(`[${Array(20_000).fill('{"path":"a.mkv"}').join()}]`),
    answer: VIDEO,
  },
  { kind: 'a plain one after all that', json: `{"name":"${FILM}","id":"last"}`, answer: VIDEO, id: 'last' },
];
