/** What an executable needs, by the platform that it is for: it is made on that platform, by that platform's Node. */
export const PLATFORMS = {
  'linux-x64': 'strip (binutils)',
  'linux-arm64': 'strip (binutils)',
  'darwin-arm64': 'codesign: the signature of Node is taken off before, and one of your own put on after',
  'darwin-x64': 'codesign: the signature of Node is taken off before, and one of your own put on after',
  'win32-x64': 'signtool: the signature of Node is taken off before, and one of your own put on after',
};
