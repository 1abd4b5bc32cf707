/** Version 1.17.0 names types that are not in its package; what it exports is what onnxruntime-common declares. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common';
}
