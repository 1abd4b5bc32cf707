import { describe, expect, test } from '@jest/globals';
import {
  AUDIO_SUBCATEGORIES,
  isAudioSubcategory,
  isMedium,
  isTimedMedium,
  isVideoSubcategory,
  MEDIA,
  VIDEO_SUBCATEGORIES,
} from './medium.js';

const STRANGERS: readonly unknown[] = ['', 'Video', 'music', 'constructor', 0, null, undefined, ['video'], {}];

describe('values from outside', () => {
  test('the five media are media, and nothing else is', () => {
    expect(MEDIA.every(isMedium)).toBe(true);
    expect(STRANGERS.filter(isMedium)).toEqual([]);
  });

  test('each subcategory belongs to one medium, and nothing else is one', () => {
    expect(AUDIO_SUBCATEGORIES.every(isAudioSubcategory)).toBe(true);
    expect(VIDEO_SUBCATEGORIES.every(isVideoSubcategory)).toBe(true);
    expect(AUDIO_SUBCATEGORIES.some(isVideoSubcategory)).toBe(false);
    expect(VIDEO_SUBCATEGORIES.some(isAudioSubcategory)).toBe(false);
    expect(STRANGERS.filter((value) => isAudioSubcategory(value) || isVideoSubcategory(value))).toEqual([]);
  });

  test('audio and video have subcategories', () => {
    expect(MEDIA.filter(isTimedMedium)).toEqual(['audio', 'video']);
  });
});
