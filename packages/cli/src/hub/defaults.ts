/** The hub that models are pulled from when neither `--hub` nor `HF_ENDPOINT` names another. */
export const DEFAULT_HUB = 'https://huggingface.co';

/** What is pulled when no file is named: what the model stages can use, and what describes it. */
export const DEFAULT_PULLED_FILES: readonly string[] = [
  '*.onnx',
  '*.gguf',
  'tokenizer.json',
  '*config.json',
  'manifest.json',
  '*.md',
  'LICENSE*',
];
