// What `reportMany` with `jobs` does, as JSON, for threads.test.ts: threads run what is built.
import { createMimmo } from 'mimmo';

const names = Array.from(
  { length: 1500 },
  (_, at) => `Some.Show.S01E${at % 90}.${1900 + (at % 120)}.720p.WEB.x264-GRP`,
);
const given = [...names, null, { name: 'Some Album', origin: 'json', files: [{ path: '01.flac', size: 9 }] }, ''];
const all = async (reports) => {
  const found = [];
  for await (const report of reports) found.push(report);
  return found;
};
const failure = async (work) =>
  work().then(
    () => 'nothing',
    ({ name, code }) => code ?? name,
  );
const warnings = [];
process.on('warning', ({ code }) => warnings.push(code));

const rules = createMimmo({ ml: false, metadata: 'rules' });
const plain = [await all(rules.reportMany(given)), await all(rules.detailsMany(given))];
const apart = [await all(rules.reportMany(given, { jobs: 3 })), await all(rules.detailsMany(given, { jobs: 3 }))];

const signal = AbortSignal.abort();
const aborted = await failure(() => all(rules.reportMany(given, { jobs: 2, signal })));
await rules.close();
const closed = await failure(() => all(rules.reportMany(given, { jobs: 2 })));

const stage = { name: 'house', classify: () => ({ medium: 'book', confidence: 1 }) };
const own = createMimmo({ stages: [stage], extractors: [] });
const alone = await all(own.reportMany(['a', 'b'], { jobs: 2 }));
const module = new URL('./killing-stage.mjs', import.meta.url);
const killed = await all(own.reportMany(['a', 'killer', 'b'], { jobs: 2, module }));
const nothing = await failure(() =>
  all(own.reportMany(['a'], { jobs: 2, module: import.meta.resolve('@mimmo/core') })),
);
await own.close();

console.log(JSON.stringify({ plain, apart, aborted, closed, alone, killed, nothing, warnings }));
