export type { ModelLocation } from './model-location.js';
