import type { ContentInfo } from '@mimmo/core';

/** The hashes of a torrent's info dictionary, in lower-case hex: what names the torrent in the swarm. */
export interface InfoHashes {
  /** SHA-1, 40 digits: BEP 3. */
  readonly v1?: string;
  /** SHA-256, 64 digits: BEP 52. A hybrid torrent has both. */
  readonly v2?: string;
}

/** A content read from a .torrent file or a magnet link. */
export interface TorrentContent extends ContentInfo {
  readonly infoHashes: InfoHashes;
}
