// What is this release?  node examples/classify-a-name.ts "Some.Film.2012.1080p.BluRay.x264-GROUP"
import { createMimmo } from 'mimmo';

const mimmo = createMimmo();
try {
  const name = process.argv[2] ?? 'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]';
  const { medium, source, metadata } = await mimmo.report(name);
  console.log(`${medium}, decided by ${source}`);
  if (metadata) console.log(`${metadata.artist ?? ''} | ${metadata.title} | ${metadata.year}`);
} finally {
  await mimmo.close();
}
