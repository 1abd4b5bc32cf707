// The releases in a folder of many, each answered as soon as it is found: folders, torrents, archives, loose files.
import { createMimmo, scanFolder } from 'mimmo';

const mimmo = createMimmo();
try {
  for await (const { path, content } of scanFolder('downloads', {
    onWarning: ({ message }) => console.error(message),
  })) {
    const { medium, metadata } = await mimmo.report(content);
    console.log(`${path}: ${medium}, ${metadata?.title ?? 'without a title'}`);
  }
} finally {
  await mimmo.close();
}
