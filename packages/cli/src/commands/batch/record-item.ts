import type { GivenRecord } from '@mimmo/batch';
import type { MaybePromise } from '@mimmo/core';
import type { Item } from '../../items/item.js';
import { type TextOptions, textItem } from '../../items/line-items.js';
import { valueItem } from '../../items/value-item.js';

/** A record as an item, which is called what it calls itself, else what its input calls it. Paths are read by `--path` alone. */
export function recordItem(record: GivenRecord, options: TextOptions): MaybePromise<Item> {
  const item = itemOf(record, options);
  return item instanceof Promise ? item.then((read) => called(record, read)) : called(record, item);
}

function itemOf(record: GivenRecord, options: TextOptions): MaybePromise<Item> {
  switch (record.kind) {
    case 'text':
      return textItem(record.text, options);
    case 'value':
      return valueItem(record.value, { ...options, mayReadPaths: options.as === 'path' });
    case 'problem':
      return { input: '', content: { error: record.problem } };
  }
}

function called({ id }: GivenRecord, item: Item): Item {
  return item.id === undefined ? { ...item, id } : item;
}
