// Many contents from anything that yields them: answered in order, one batch in memory at a time.
import { type ContentInfo, createMimmo, fromJson } from 'mimmo';

async function* crawl(): AsyncGenerator<ContentInfo> {
  yield fromJson({ name: 'Some.Film.2012.1080p.BluRay.x264-GROUP' });
  yield fromJson({ name: 'Some Show S01', files: [{ path: 'Some.Show.S01E01.mkv', size: 1_200_000_000 }] });
  yield fromJson({ name: 'Some Artist - Some Album (2019) [FLAC]', files: [{ path: '01.flac', size: 30_000_000 }] });
}

const mimmo = createMimmo();
try {
  for await (const { medium, metadata } of mimmo.reportMany(crawl(), { batchSize: 100 })) {
    console.log(`${medium}: ${metadata?.title}`);
  }
} finally {
  await mimmo.close();
}
