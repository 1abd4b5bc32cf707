import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { startService } from './service.js';
import { heldMimmo } from './testing/fake-mimmo.js';
import { started } from './testing/start.js';

const SHOW = 'Some.Show.S01E02.1080p.WEB.h264-GRP';
const EPISODE = { medium: 'video', subcategory: 'episode', metadata: { title: 'Some Show' } };

describe('POST /v1/classify', () => {
  test('answers a name, and a name with files', async () => {
    const { classify } = await started();
    expect(await classify(SHOW)).toMatchObject({ status: 200, json: EPISODE });
    const album = { name: 'Some Artist - Some Album', files: [{ path: '01.flac', size: null }, { path: '02.flac' }] };
    expect(await classify(album)).toMatchObject({ status: 200, json: { medium: 'audio', subcategory: 'album' } });
  });

  test('answers files that are paths alone, also among others', async () => {
    const { classify } = await started();
    const files = ['01 - Harbour.flac', { path: '02 - Lanterns.flac', size: 1 }, '03 - Low Tide.flac'];
    expect(await classify({ name: 'Holidays', files })).toMatchObject({
      status: 200,
      json: { medium: 'audio', subcategory: 'album', source: 'extension' },
    });
    expect((await classify({ name: 'Holidays', files: [['01.flac']] })).json).toMatchObject({
      error: { code: 'INPUT_INVALID' },
    });
  });

  test('answers by what the command prints: rounded, and without what decided', async () => {
    const { classify } = await started();
    const { json } = await classify(SHOW);
    expect(Object.keys(Object(json))).toEqual(['medium', 'subcategory', 'confidence', 'source', 'metadata']);
    expect(JSON.stringify(json)).toMatch(/"confidence":0\.\d{1,4},/u);
  });

  test('gives details where they are asked for', async () => {
    const { classify } = await started();
    expect(await classify({ name: SHOW }, '?details=true')).toMatchObject({ json: { release: { group: 'GRP' } } });
    expect(await classify({ name: SHOW })).not.toMatchObject({ json: { release: {} } });
  });

  test('answers a list in its order, what is wrong in its place, and gives ids back', async () => {
    const { classify } = await started();
    const { status, json } = await classify([{ id: { n: 1 }, name: SHOW }, 7, { id: 2, path: '/etc/hostname' }, SHOW]);
    expect(status).toBe(200);
    expect(json).toMatchObject([
      { id: { n: 1 }, medium: 'video' },
      { error: { code: 'INPUT_INVALID' } },
      { id: 2, error: { code: 'INPUT_INVALID', message: expect.stringContaining('reads no paths') } },
      { medium: 'video' },
    ]);
    expect((await classify([])).json).toEqual([]);
  });

  test.each<[string, string, string, number, string]>([
    ['a path', '{"path":"/"}', 'application/json', 400, 'INPUT_INVALID'],
    ['a blank name', '{"name":" "}', 'application/json', 400, 'INPUT_EMPTY'],
    ['broken JSON', '{', 'application/json', 400, 'INPUT_INVALID'],
    ['nothing', '', 'application/json', 400, 'INPUT_INVALID'],
    ['another kind of content', SHOW, 'text/plain', 415, 'INPUT_UNSUPPORTED'],
    ['too many releases', '["a","b","c","d"]', 'application/json', 413, 'INPUT_TOO_LARGE'],
    ['a body that is too large', `"${'x'.repeat(2000)}"`, 'application/json', 413, 'INPUT_TOO_LARGE'],
  ])('refuses %s', async (_case, body, type, status, code) => {
    const { post } = await started({ limits: { items: 3, bodyInBytes: 1000 } });
    const response = await post(body, type);
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status,
      body: { error: { code } },
    });
  });

  test('refuses a parameter that it does not know', async () => {
    const { post } = await started();
    expect((await post('"x"', 'application/json', '?detials=true')).status).toBe(400);
  });
});

describe('lines', () => {
  test('are answered by a line each, whatever is in them', async () => {
    const { post } = await started({ limits: { bodyInBytes: 1000 } });
    const lines = [
      `"${SHOW}"`,
      '',
      'no JSON',
      '{"id":7,"path":"/"}',
      `"${'x'.repeat(2000)}"`,
      `{"name":"${SHOW}","id":0}`,
    ];
    const response = await post(lines.join('\n'), 'application/x-ndjson');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(
      (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      EPISODE,
      { error: { code: 'INPUT_EMPTY' } },
      { error: { code: 'INPUT_INVALID' } },
      { id: 7, error: { code: 'INPUT_INVALID' } },
      { error: { code: 'INPUT_TOO_LARGE' } },
      { id: 0, ...EPISODE },
    ]);
  });

  test('are answered as they come', async () => {
    const { post } = await started();
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = controller;
      },
    });
    send?.enqueue(Buffer.from(`"${SHOW}"\n`));
    const reader = (await post(body, 'application/x-ndjson')).body?.getReader();
    const first = await reader?.read();
    expect(JSON.parse(Buffer.from(first?.value ?? []).toString())).toMatchObject(EPISODE);
    send?.enqueue(Buffer.from(`"${SHOW}"\n`));
    send?.close();
    expect((await reader?.read())?.value).toBeDefined();
    expect((await reader?.read())?.done).toBe(true);
  });

  test('may be many more than a list may have', async () => {
    const { post } = await started({ limits: { items: 3 } });
    const response = await post(`"${SHOW}"\n`.repeat(1000), 'application/x-ndjson');
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(1000);
  });
});

describe('GET /v1/parse', () => {
  test('gives the fields of the parser', async () => {
    const { get } = await started();
    const response = await get(`/v1/parse?name=${SHOW}`);
    expect(await response.json()).toMatchObject({ kind: 'episode', title: 'Some Show', seasons: [1], episodes: [2] });
  });

  test('heeds a medium, and refuses what is none', async () => {
    const { get } = await started();
    expect(await (await get('/v1/parse?name=Some+Title&medium=book')).json()).toMatchObject({ kind: 'book' });
    expect((await get('/v1/parse?name=x&medium=paper')).status).toBe(400);
    expect((await get('/v1/parse')).status).toBe(400);
  });
});

describe('who may ask', () => {
  test('is who has the token, but for whether the service lives', async () => {
    const { get, service } = await started({ token: 'a token of some length' });
    expect((await get('/v1/parse?name=x')).status).toBe(401);
    expect((await get('/metrics', { authorization: 'Bearer another token of a length' })).status).toBe(401);
    expect((await get('/v1/parse?name=x', { authorization: 'Bearer a token of some length' })).status).toBe(200);
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await fetch(`${service.address}/openapi.json`)).json()).toMatchObject({
      components: { securitySchemes: { token: { scheme: 'bearer' } } },
    });
  });

  test('is nobody elsewhere without a token', async () => {
    const mimmo = heldMimmo();
    await expect(startService({ mimmo, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await expect(startService({ mimmo, token: 'short' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });

  test('is no page of another site, though its name leads here', async () => {
    const { service } = await started();
    const { port } = new URL(service.address);
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `pages.example:${port}` };
      httpRequest({ port, host: '127.0.0.1', path: '/v1/parse?name=x', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(401);
  });
});

describe('load', () => {
  test('beyond the queue is shed, and the service recovers', async () => {
    const mimmo = heldMimmo();
    const { classify, post } = await started({ mimmo, limits: { concurrency: 1, queue: 1 } });
    const held = [classify('a'), classify('b')];
    while (mimmo.held() < 1) await tick();
    await tick(50);
    const shed = await post('"c"', 'application/json');
    expect(shed.status).toBe(503);
    expect(shed.headers.get('retry-after')).toBe('1');
    expect(await shed.json()).toMatchObject({ error: { code: 'SERVICE_BUSY' } });
    mimmo.release();
    expect(await Promise.all(held)).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(await classify('d')).toMatchObject({ status: 200 });
  });

  test('that takes too long is given up', async () => {
    const { classify } = await started({ mimmo: heldMimmo(), limits: { timeoutMs: 50 } });
    expect(await classify('a')).toMatchObject({ status: 504, json: { error: { code: 'SERVICE_TIMEOUT' } } });
  });

  test('of a body that does not arrive is cut off', async () => {
    const { service } = await started({ limits: { timeoutMs: 100 } });
    const { port, hostname } = new URL(service.address);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"',
    );
    const dripping = setInterval(() => socket.write('x'), 40).unref();
    await new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
    clearInterval(dripping);
  });

  test('of a caller who has gone is dropped', async () => {
    const mimmo = heldMimmo();
    const { service } = await started({ mimmo });
    const caller = new AbortController();
    const asked = fetch(`${service.address}/v1/classify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '"a"',
      signal: caller.signal,
    });
    while (mimmo.held() < 1) await tick();
    caller.abort();
    await expect(asked).rejects.toThrow();
    while (mimmo.held() > 0) await tick();
  });
});

describe('the end', () => {
  test('answers what is held, and refuses what comes later', async () => {
    const mimmo = heldMimmo();
    const { classify, service } = await started({ mimmo });
    const held = classify('a');
    while (mimmo.held() < 1) await tick();
    const closing = service.close();
    await expect(classify('b')).rejects.toThrow();
    mimmo.release();
    expect(await held).toMatchObject({ status: 200 });
    await closing;
  });

  test('does not wait for ever', async () => {
    const mimmo = heldMimmo();
    const { classify, service } = await started({ mimmo, limits: { stopMs: 50 } });
    const held = classify('a').catch(() => 'cut off');
    while (mimmo.held() < 1) await tick();
    await service.close();
    expect(await held).toBe('cut off');
  });
});

describe('what is told', () => {
  test('are counts for Prometheus', async () => {
    const { classify, get } = await started();
    await classify([SHOW, SHOW]);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('mimmo_releases_total 2');
    expect(text).toContain('mimmo_request_seconds_count{operation="classify",status="200"} 1');
  });

  test.each([
    [false, false],
    [true, true],
  ])('are lines of a log, with names where that is asked for: %s', async (logNames, hasName) => {
    const lines: string[] = [];
    const { get } = await started({ log: { write: (line) => void lines.push(line) }, logNames });
    await get('/v1/parse?name=Some.Secret', { 'x-request-id': 'mine' });
    while (!lines.some((line) => line.includes('"parse"'))) await tick();
    const entry = JSON.parse(lines.find((line) => line.includes('"parse"')) ?? '');
    expect(entry).toMatchObject({ request: 'mine', operation: 'parse', status: 200 });
    expect(lines.join('').includes('Secret')).toBe(hasName);
  });

  test('is an id for each request, the caller’s own where it is fit', async () => {
    const { get } = await started();
    const idOf = async (id: string): Promise<string | null> =>
      (await get('/healthz', { 'x-request-id': id })).headers.get('x-request-id');
    expect(await idOf('abc-1')).toBe('abc-1');
    expect(await idOf('a b"')).toMatch(/^[\da-f-]{36}$/u);
  });

  test('is whether the service is there', async () => {
    const { get } = await started();
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).text()).toBe('ready\n');
    expect(await (await get('/nowhere')).json()).toMatchObject({ error: { code: 'SERVICE_UNKNOWN' } });
  });
});

function tick(ms = 5): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
