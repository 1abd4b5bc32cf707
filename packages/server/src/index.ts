export { type SupervisedServices, type SuperviseOptions, superviseServices } from './processes/supervise.js';
export { type Service, startService } from './service.js';
export { DEFAULT_LIMITS, type ServiceLimits } from './service-limits.js';
export {
  checkServiceOptions,
  DEFAULT_HOST,
  DEFAULT_PORT,
  INTERFACE_VERSION,
  type LogOutput,
  type ServiceOptions,
} from './service-options.js';
