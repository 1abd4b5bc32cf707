// What is this release?  node examples/classify-a-name.ts "Some.Film.2012.1080p.BluRay.x264-GROUP"
import { createMimmo, fromText } from 'mimmo';

await using mimmo = createMimmo();
const report = await mimmo.report(fromText(process.argv[2] ?? 'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]'));

console.log(`${report.medium}, decided by ${report.source}`);
if (report.metadata)
  console.log(`${report.metadata.artist ?? ''} | ${report.metadata.title} | ${report.metadata.year}`);
