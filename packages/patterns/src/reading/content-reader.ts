import { type ContentInfo, createBelongings, type Medium } from '@mimmo/core';
import {
  isTelling,
  type NameOpener,
  type OpenName,
  openReleaseName,
  type ReleaseName,
  type ReleaseParser,
} from '@mimmo/release-name';
import { hiddenNameOf } from '../files/works/hidden-name.js';
import { readName } from '../release/read-name.js';
import { withFiles } from '../release/with-files.js';
import type { ContentReading } from './content-reading.js';
import { NO_FILES, readFiles } from './files-reading.js';
import { once } from './once.js';

/** The reading of a content. */
export type ContentReader = (content: ContentInfo) => ContentReading;

/**
 * A reader that reads each content once, whoever asks: give the same one to the stages, to `detectSubcategory`, to the extractor
 * and to `readRelease`. A reading belongs to the object that it was made of and goes with it; a content that is copied or
 * changed is a new one.
 *
 * @param open opens the names; `createReleaseOpener` makes one that knows words of your own
 *
 * @example
 * const reader = createContentReader();
 * const stages = [extensionStage({ reader }), patternStage({ reader })];
 * const subcategory = (content, medium) => detectSubcategory(content, medium, { reader });
 */
export function createContentReader(open: NameOpener = openReleaseName): ContentReader {
  // No cache that forgets by age: the readings of a batch, however large it is, last as long as its contents.
  const known = createBelongings<ContentInfo, ContentReading>();
  return (content) => {
    const before = known.get(content);
    if (before) return before;
    const reading = readContent(content, open);
    known.set(content, reading);
    return reading;
  };
}

/** A reader that keeps nothing: what stages and functions have where they are given none. */
export function passingReader(open: NameOpener = openReleaseName): ContentReader {
  return (content) => readContent(content, open);
}

function readContent(content: ContentInfo, open: NameOpener): ContentReading {
  const parse: ReleaseParser = (part, options) => open(part).read(options);
  const { contents, pieces, albums, episodes, recordings } =
    content.files.length === 0 ? NO_FILES : readFiles(content, parse);
  let name: OpenName | undefined;
  let placedName: OpenName | undefined;
  const releases: ReadRelease[] = [];
  const reading: ContentReading = {
    content,
    parse,
    name() {
      name ??= open(content.name);
      return name;
    },
    hiddenName: once(() => {
      const hidden = content.files.length === 0 ? undefined : hiddenNameOf(contents().files);
      return hidden === undefined || content.name.includes(hidden) ? undefined : open(hidden);
    }),
    tellsNothing: once(() => !isTelling(reading.name().read())),
    placedName() {
      if (content.folder === undefined) return undefined;
      placedName ??= open(`/${content.folder}/${content.name}`);
      return placedName;
    },
    contents,
    pieces,
    albums,
    episodes,
    recordings,
    release(told, wanted) {
      const { medium } = told;
      const named = readName(reading, told);
      for (const before of releases) if (before.medium === medium && before.named === named) return before.release;
      const release = withFiles(reading, named, { medium, wanted });
      if (!wanted) releases.push({ medium, named, release });
      return release;
    },
  };
  return reading;
}

/** A release that was read already: of a name's reading under a medium. */
interface ReadRelease {
  readonly medium: Medium | undefined;
  readonly named: ReleaseName;
  readonly release: ReleaseName;
}
