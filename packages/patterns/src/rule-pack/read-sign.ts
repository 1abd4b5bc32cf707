import { FILE_KINDS, MEDIA } from '@mimmo/core';
import { PROPERTIES, RELEASE_KINDS } from '@mimmo/release-name';
import { type PackSign, SHAPES } from '../rules/sign.js';
import { invalid, type Placed, text } from './fields.js';

/** A sign as it stands in a pack's file. Throws for what no name can show. */
export function readSign(placed: Placed): PackSign {
  const sign = text(placed);
  if (isSign(sign)) return sign;
  throw invalid(
    placed,
    `is no sign: ${JSON.stringify(sign)}; give a property, "kind:…", "word:…", "group:…", "shape:…", "ending:…" or the id of a vocabulary row`,
  );
}

function isSign(sign: string): sign is PackSign {
  const [prefix = '', ...rest] = sign.split(':');
  const detail = rest.join(':');
  switch (prefix) {
    case 'word':
      return detail.trim() !== '' && detail === detail.toLowerCase();
    case 'group':
      return MEDIA.some((medium) => medium === detail);
    case 'ending':
      return FILE_KINDS.some((kind) => kind === detail);
    case 'shape':
      return Object.hasOwn(SHAPES, detail);
    case 'kind':
      return RELEASE_KINDS.some((kind) => kind === detail.replace(/!$/u, ''));
    default:
      return isMarkSign(sign.replace(/^~/u, ''));
  }
}

function isMarkSign(sign: string): boolean {
  if (sign.startsWith('kind:')) return RELEASE_KINDS.some((kind) => `kind:${kind}` === sign);
  return PROPERTIES.some((property) => property === sign) || /^[\w-]+\/[\w-]+$/u.test(sign);
}
