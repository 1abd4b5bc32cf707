/** What can be bencoded; text becomes UTF-8, maps keep their order. */
export type Bencodable = number | string | Uint8Array | readonly Bencodable[] | ReadonlyMap<string, Bencodable>;

/** A value in bencoding (BEP 3), written without a look at the reader. */
export function bencoded(value: Bencodable): Buffer {
  if (typeof value === 'number') return Buffer.from(`i${value}e`);
  if (typeof value === 'string') return bencoded(Buffer.from(value));
  if (value instanceof Uint8Array) return Buffer.concat([Buffer.from(`${value.length}:`), value]);
  const items = value instanceof Map ? [...value].flat() : [...value.values()];
  return Buffer.concat([Buffer.from(value instanceof Map ? 'd' : 'l'), ...items.map(bencoded), Buffer.from('e')]);
}

/** A v1 torrent whose info dictionary has the given entries. */
export function torrentOf(
  info: Readonly<Record<string, Bencodable>>,
  rest: Readonly<Record<string, Bencodable>> = {},
): Buffer {
  const pieces = ['pieces', new Uint8Array(20)] as const;
  return bencoded(new Map([...Object.entries(rest), ['info', new Map([...Object.entries(info), pieces])]]));
}
