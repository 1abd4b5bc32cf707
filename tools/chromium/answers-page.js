import { createMimmo } from 'mimmo';

/** The reports on names by MIMMO with these options, as the tests ask for them. */
globalThis.reportsOn = async (names, options) => {
  const mimmo = createMimmo(options);
  const reports = [];
  for await (const report of mimmo.reportMany(names)) reports.push(report);
  await mimmo.close();
  return reports;
};

/** The files below an address, in memory. */
globalThis.filesOf = async (address, paths) => ({
  files: Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, new Uint8Array(await (await fetch(`${address}/${path}`)).arrayBuffer())]),
    ),
  ),
});
