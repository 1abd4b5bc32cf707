export { type ContractCheck, type ContractSetup, SAMPLE_CONTENTS } from './contract.js';
export { type ExtractorContractOptions, extractorContract } from './extractor-contract.js';
export { type StageContractOptions, stageContract } from './stage-contract.js';
