import { afterEach } from '@jest/globals';
import { createMimmo, type Mimmo } from 'mimmo';
import { type Service, startService } from '../service.js';
import type { ServiceOptions } from '../service-options.js';

/** A service, and ways to ask it. */
export interface StartedService {
  readonly service: Service;
  /** What `/v1/classify` says to a body that is no text: its status and JSON. */
  classify(body: unknown, query?: string): Promise<{ readonly status: number; readonly json: unknown }>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(body: RequestInit['body'], type: string, query?: string): Promise<Response>;
}

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Starts a service at a free port, which ends with the test. Rules answer, unless another `Mimmo` is given. */
export async function started(options: Partial<ServiceOptions> = {}): Promise<StartedService> {
  const service = await startService({ mimmo: options.mimmo ?? rules(), port: 0, log: false, ...options });
  ends.push(() => service.close());
  const post: StartedService['post'] = (body, type, query = '') =>
    fetch(`${service.address}/v1/classify${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      ...(body !== undefined && { body }),
      // A body that comes piece by piece.
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
  return {
    service,
    post,
    get: (path, headers = {}) => fetch(service.address + path, { headers }),
    async classify(body, query) {
      const response = await post(JSON.stringify(body), 'application/json', query);
      return { status: response.status, json: await response.json() };
    },
  };
}

function rules(): Mimmo {
  const mimmo = createMimmo({ ml: false, metadata: 'rules' });
  ends.push(() => mimmo.close());
  return mimmo;
}
