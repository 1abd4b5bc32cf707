import { createMimmo, fromJson, fromText, fromTorrent } from 'mimmo';

const mimmo = createMimmo({ models: 'models' });
const [name, folder, torrent, answer] = ['name', 'folder', 'torrent', 'answer'].map((id) =>
  document.getElementById(id),
);

name.onchange = () => answerOf(() => fromText(name.value));
torrent.onchange = () => answerOf(async () => fromTorrent(new Uint8Array(await torrent.files[0].arrayBuffer())));
folder.onchange = () =>
  answerOf(() => {
    const paths = Array.from(folder.files, ({ webkitRelativePath }) => webkitRelativePath.split('/'));
    const files = Array.from(folder.files, ({ size }, at) => ({ path: paths[at].slice(1).join('/'), size }));
    return fromJson({ name: paths[0][0], files });
  });

async function answerOf(read) {
  const report = Promise.resolve().then(read).then(mimmo.report);
  answer.textContent = await report.then((found) => JSON.stringify(found, null, 2), String);
}
