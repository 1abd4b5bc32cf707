import type { Medium } from '@mimmo/core';

/*
 * What a release may be by the way its files lie, whatever their endings are. Data alone; `structure.ts` says when it is so.
 */

/** Structures, in the order in which they are looked for. */
export const STRUCTURES = [
  { id: 'structure/notes', medium: 'other', says: 'Nothing but notes that come along with releases: `readme.txt`.' },
  { id: 'structure/subtitles', medium: 'other', says: 'Nothing but files of subtitles, several of them.' },
  {
    id: 'structure/epub',
    medium: 'book',
    says: 'The parts of an EPUB: `META-INF/container.xml`, and a package beside it.',
  },
  { id: 'structure/comic-info', medium: 'book', says: 'Pictures with a `ComicInfo.xml`.' },
  { id: 'structure/pages', medium: 'book', says: 'An archive of nothing but pictures that are numbered as pages are.' },
  {
    id: 'structure/chapters',
    medium: 'book',
    says: 'Folders called as volumes or chapters are, each of pictures that are numbered as pages are.',
  },
  {
    id: 'structure/photographs',
    medium: 'other',
    says: 'Pictures that a camera named, with few clips or with its own clips.',
  },
  { id: 'structure/rom-chips', medium: 'software', says: 'Files as large as chips are, of endings that nobody knows.' },
  {
    id: 'structure/dump-by-maker',
    medium: 'software',
    says: 'Images or archives called as TOSEC calls dumps of programs: `Name (1984)(Maker)`.',
  },
  {
    id: 'structure/dump-by-market',
    medium: 'software',
    says: 'Images or archives called as No-Intro calls dumps of games, `Name (Europe) (Rev 1)`; an `.iso` or an archive needs such a flag, for films are named by their market, too.',
  },
  { id: 'structure/source-tree', medium: 'software', says: 'Source code, with what builds it or with little else.' },
  {
    id: 'structure/system-tree',
    medium: 'software',
    says: 'Folders of installed programs: `usr/bin`, `site-packages`.',
  },
  { id: 'structure/program', medium: 'software', says: 'A program with what belongs to it, its soundtrack too.' },
] as const satisfies readonly { readonly id: string; readonly medium: Medium; readonly says: string }[];

/** Id of one of {@link STRUCTURES}. */
export type StructureId = (typeof STRUCTURES)[number]['id'];

/** Files at the root of source trees that say how it is built, whole and in lower case. */
export const MANIFESTS: ReadonlySet<string> = new Set([
  'package.json',
  'cargo.toml',
  'go.mod',
  'setup.py',
  'setup.cfg',
  'pyproject.toml',
  'requirements.txt',
  'makefile',
  'gnumakefile',
  'cmakelists.txt',
  'configure',
  'configure.ac',
  'meson.build',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'build.sbt',
  'build.xml',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'cargo.lock',
  'uv.lock',
  'poetry.lock',
  'composer.json',
  'gemfile',
  'rakefile',
  'mix.exs',
  'package.swift',
  'pubspec.yaml',
  'deno.json',
  'tsconfig.json',
  'dockerfile',
  'docker-compose.yml',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
]);

/** Folders of installed programs, in lower case. */
export const SYSTEM_FOLDERS: ReadonlySet<string> = new Set([
  'bin',
  'sbin',
  'lib',
  'lib32',
  'lib64',
  'libexec',
  'usr',
  'site-packages',
  'dist-packages',
  'node_modules',
  'program files',
  'program files (x86)',
  'system32',
  'syswow64',
  'macos',
  'frameworks',
]);

/** Extensions of programs and their parts, which stand for more than themselves; a game of a console is one file. */
export const PROGRAM_ENDINGS: ReadonlySet<string> = new Set(
  'exe msi msix appx com bat cmd run app dmg pkg deb rpm apk ipa jar appimage flatpak dll so dylib sys'.split(' '),
);

/** Folders in which programs keep what they show and play, in lower case. */
export const PROGRAM_DATA_FOLDERS: ReadonlySet<string> = new Set(
  'www data assets resources res audio bgm bgs se sfx sound sounds voice voices movies cutscenes streamingassets content game'.split(
    ' ',
  ),
);
