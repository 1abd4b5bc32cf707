import { describe, expect, test } from '@jest/globals';
import { loadOnnxRuntime } from '../node/node-runtime.js';
import { Unsupported } from '../operators/operator.js';
import { type MadeNode, type MadeTensor, onnxBytes } from '../testing/onnx-bytes.js';
import { loadOwnGraph } from './own-graph.js';

const floats = (dims: readonly number[], ...data: readonly number[]): MadeTensor => ({
  dims,
  data: Float32Array.from(data),
});
const wholes = (...data: readonly number[]): MadeTensor => ({
  dims: [data.length],
  data: BigInt64Array.from(data, BigInt),
});

/** What nodes make of weights; ids that come with the question keep the runtime from working it all out before. */
function answer(
  nodes: readonly MadeNode[],
  weights: Readonly<Record<string, MadeTensor>>,
  ids: readonly number[] = [0],
): readonly number[] {
  const graph = loadOwnGraph(onnxBytes({ nodes, weights, inputs: ['ids'] }));
  const outputs = graph.run({ ids: { data: Int32Array.from(ids), dims: [ids.length] } });
  return [...(outputs.y ?? [])].map((value) => Math.round(value * 1e5) / 1e5);
}

/** A node whose first input are rows of `table`, in the order of the ids of the question. */
const asked = (operator: string, inputs: readonly string[], attributes: MadeNode['attributes'] = {}): MadeNode[] => [
  { operator: 'Gather', inputs: ['table', 'ids'], output: 'x' },
  { operator, inputs: ['x', ...inputs], output: 'y', attributes },
];

const TABLE = floats([3, 4], 1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -4);

describe('operations give what they stand for', () => {
  test.each<[what: string, nodes: MadeNode[], weights: Record<string, MadeTensor>, ids: number[], expected: number[]]>([
    ['rows are looked up', asked('Identity', []), {}, [2, 0], [-1, -2, -3, -4, 1, 2, 3, 4]],
    [
      'a row is added to each',
      asked('Add', ['b']),
      { b: floats([4], 10, 20, 30, 40) },
      [0, 1],
      [11, 22, 33, 44, 15, 26, 37, 48],
    ],
    [
      'a column is taken times each',
      asked('Mul', ['b']),
      { b: floats([2, 1], 2, 3) },
      [0, 1],
      [2, 4, 6, 8, 15, 18, 21, 24],
    ],
    ['one number is taken from all', asked('Sub', ['b']), { b: floats([], 1) }, [0], [0, 1, 2, 3]],
    ['numbers are divided', asked('Div', ['b']), { b: floats([1], 2) }, [0], [0.5, 1, 1.5, 2]],
    ['the larger counts', asked('Max', ['b']), { b: floats([1], 2.5) }, [0], [2.5, 2.5, 3, 4]],
    ['what is below 0 is 0', asked('Relu', []), {}, [2, 0], [0, 0, 0, 0, 1, 2, 3, 4]],
    ['roots', asked('Sqrt', []), {}, [1], [2.23607, 2.44949, 2.64575, 2.82843]],
    [
      'smooth steps',
      asked('Gelu', []),
      {},
      [0, 2],
      [0.84134, 1.9545, 2.99595, 3.99987, -0.15866, -0.0455, -0.00405, -0.00013],
    ],
    ['shares of one', asked('Softmax', [], { axis: -1 }), {}, [0], [0.03206, 0.08714, 0.23688, 0.64391]],
    ['sums of rows', asked('ReduceSum', ['axes'], { keepdims: 0 }), { axes: wholes(1) }, [0, 1], [10, 26]],
    [
      'the largest of columns',
      asked('ReduceMax', ['axes'], { keepdims: 0 }),
      { axes: wholes(0) },
      [0, 2],
      [1, 2, 3, 4],
    ],
    ['turned', asked('Transpose', [], { perm: [1, 0] }), {}, [0, 1], [1, 5, 2, 6, 3, 7, 4, 8]],
    [
      'a stretch of each',
      asked('Slice', ['from', 'to', 'axes']),
      { from: wholes(1), to: wholes(-1), axes: wholes(1) },
      [0, 1],
      [2, 3, 6, 7],
    ],
    ['side by side', asked('Concat', ['x'], { axis: 1 }), {}, [0], [1, 2, 3, 4, 1, 2, 3, 4]],
    ['zeros around', asked('Pad', ['pads']), { pads: wholes(0, 1, 1, 0) }, [0], [0, 1, 2, 3, 4, 0, 0, 0, 0, 0]],
    ['another shape', asked('Reshape', ['dims']), { dims: wholes(-1, 2) }, [0], [1, 2, 3, 4]],
    [
      'a product',
      asked('MatMul', ['w']),
      { w: floats([4, 3], 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0) },
      [0, 1, 2, 0, 1],
      [5, 6, 6, 13, 14, 18, -5, -6, -6, 5, 6, 6, 13, 14, 18],
    ],
    [
      'a product of a matrix that is turned, and a bias',
      asked('Gemm', ['w', 'b'], { transB: 1 }),
      { w: floats([2, 4], 1, 1, 1, 1, 1, 0, 0, 0), b: floats([2], 0.5, -0.5) },
      [0],
      [10.5, 0.5],
    ],
    [
      'deviations from the mean',
      asked('LayerNormalization', ['w', 'b'], { epsilon: 1e-5 }),
      { w: floats([4], 1, 1, 1, 1), b: floats([4], 0, 0, 0, 1) },
      [0],
      [-1.34164, -0.44721, 0.44721, 2.34164],
    ],
  ])('%s', (_what, nodes, weights, ids, expected) => {
    expect(answer(nodes, { table: TABLE, ...weights }, ids)).toEqual(expected);
  });

  test('a product of two that come with the question, for each of several', () => {
    const nodes = [
      { operator: 'Gather', inputs: ['table', 'ids'], output: 'x' },
      { operator: 'Reshape', inputs: ['x', 'dims'], output: 'pairs' },
      { operator: 'Transpose', inputs: ['pairs'], output: 'turned', attributes: { perm: [0, 2, 1] } },
      { operator: 'MatMul', inputs: ['pairs', 'turned'], output: 'y' },
    ];
    expect(answer(nodes, { table: TABLE, dims: wholes(2, 2, 2) }, [0, 1])).toEqual([5, 11, 11, 25, 61, 83, 83, 113]);
  });

  test('a filter runs along the places, which are padded', () => {
    const nodes = [
      { operator: 'Gather', inputs: ['table', 'ids'], output: 'x' },
      { operator: 'Unsqueeze', inputs: ['x', 'first'], output: 'batch' },
      { operator: 'Conv', inputs: ['batch', 'w', 'b'], output: 'y', attributes: { pads: [1, 1], kernel_shape: [3] } },
    ];
    const weights = { table: TABLE, first: wholes(0), w: floats([1, 2, 3], 1, 0, 0, 0, 0, 1), b: floats([1], 100) };
    // Two channels: the number before of the first, the number behind of the second.
    expect(answer(nodes, weights, [0, 1])).toEqual([106, 108, 110, 103]);
  });

  test('signed bytes are looked up, and multiplied by their scales', () => {
    const nodes = [
      { operator: 'Gather', inputs: ['bytes', 'ids'], output: 'rows' },
      { operator: 'Cast', inputs: ['rows'], output: 'floats', attributes: { to: 1 } },
      { operator: 'Gather', inputs: ['scales', 'ids'], output: 'scale' },
      { operator: 'Mul', inputs: ['floats', 'scale'], output: 'y' },
    ];
    const bytes = { dims: [2, 3], data: Int8Array.of(1, -2, 127, -127, 5, 0) };
    expect(answer(nodes, { bytes, scales: floats([2, 1], 0.5, 2) }, [1, 0])).toEqual([-254, 10, 0, 0.5, -1, 63.5]);
  });

  describe('a product with a matrix of signed bytes and scales', () => {
    const matrix: MadeNode[] = [
      { operator: 'Cast', inputs: ['bytes'], output: 'floats', attributes: { to: 1 } },
      { operator: 'Mul', inputs: ['floats', 'scales'], output: 'w' },
    ];
    const weights = {
      table: TABLE,
      bytes: { dims: [4, 3], data: Int8Array.of(2, 0, 127, 0, 2, 0, 0, 0, -127, 4, 2, 0) },
      scales: floats([1, 3], 0.5, 2, 0.25),
      b: floats([3], -10, 0, 1),
    };
    // Columns: [1 0 0 2], [0 4 0 4], [31.75 0 -31.75 0].
    const [first, second, third] = [
      [9, 24, -63.5],
      [21, 56, -63.5],
      [-9, -24, 63.5],
    ];
    const product = { operator: 'MatMul', inputs: ['x', 'w'], output: 'y' };
    const looked = { operator: 'Gather', inputs: ['table', 'ids'], output: 'x' };
    /** Five rows: four at once, and one. */
    const ids = [0, 1, 2, 0, 1];
    /** Rows are rounded to sixteen bits, so what is 0 without them may be a ten-thousandth of the largest. */
    const expectNear = (found: readonly number[], expected: readonly number[]): void => {
      expect(found).toHaveLength(expected.length);
      const largest = Math.max(...expected.map(Math.abs));
      for (const [at, value] of expected.entries()) {
        expect(Math.abs((found[at] ?? Number.NaN) - value)).toBeLessThan(largest * 1e-4);
      }
    };

    test.each<[what: string, nodes: MadeNode[], expected: (row: number, column: number, value: number) => number]>([
      ['alone', [looked, product], (_row, _column, value) => value],
      [
        'with a bias',
        [looked, { ...product, output: 'p' }, { operator: 'Add', inputs: ['p', 'b'], output: 'y' }],
        (_row, column, value) => value + ([-10, 0, 1][column] ?? 0),
      ],
      [
        'with a bias that comes first, cut off below 0',
        [
          looked,
          { ...product, output: 'p' },
          { operator: 'Add', inputs: ['b', 'p'], output: 's' },
          { operator: 'Relu', inputs: ['s'], output: 'y' },
        ],
        (_row, column, value) => Math.max(0, value + ([-10, 0, 1][column] ?? 0)),
      ],
      [
        'whose sum is needed twice',
        [
          looked,
          { ...product, output: 'p' },
          { operator: 'Relu', inputs: ['p'], output: 'r' },
          { operator: 'Add', inputs: ['p', 'r'], output: 'y' },
        ],
        (_row, _column, value) => value + Math.max(0, value),
      ],
    ])('%s', (_what, nodes, expected) => {
      const rows = [first, second, third, first, second];
      const all = rows.flatMap((row = [], at) => row.map((value, column) => expected(at, column, value)));
      expectNear(answer([...matrix, ...nodes], weights, ids), all);
    });

    test('whose matrix is needed as floats, too', () => {
      const nodes = [
        ...matrix,
        looked,
        { ...product, output: 'p' },
        { operator: 'Transpose', inputs: ['w'], output: 't', attributes: { perm: [1, 0] } },
        { operator: 'MatMul', inputs: ['p', 't'], output: 'y' },
      ];
      // 9 · column 1 + 24 · column 2 - 63.5 · column 3
      expectNear(answer(nodes, weights, [0]), [9 - 2016.125, 96, 2016.125, 18 + 96]);
    });

    test('a row of nothing gives the bias', () => {
      const nodes = [
        ...matrix,
        looked,
        { ...product, output: 'p' },
        { operator: 'Add', inputs: ['p', 'b'], output: 'y' },
      ];
      expect(answer(nodes, { ...weights, table: floats([1, 4], 0, 0, 0, 0) })).toEqual([-10, 0, 1]);
    });

    test('high matrices are right to the last place that sixteen bits hold', () => {
      const inner = 512;
      const row = Array.from({ length: inner }, () => 1);
      const high = {
        table: floats([1, inner], ...row),
        bytes: { dims: [inner, 1], data: Int8Array.from(row, () => 127) },
        scales: floats([1, 1], 1),
      };
      expect(answer([...matrix, looked, product], high)).toEqual([127 * inner]);
    });
  });

  test('rows of bytes whose scales are bytes themselves', () => {
    const nodes = [
      { operator: 'Cast', inputs: ['scale bytes'], output: 'scale floats', attributes: { to: 1 } },
      { operator: 'Mul', inputs: ['scale floats', 'one'], output: 'scales' },
      { operator: 'Gather', inputs: ['bytes', 'ids'], output: 'rows' },
      { operator: 'Gather', inputs: ['scales', 'ids'], output: 'scale' },
      { operator: 'Cast', inputs: ['rows'], output: 'floats', attributes: { to: 1 } },
      { operator: 'Mul', inputs: ['floats', 'scale'], output: 'y' },
    ];
    const weights = {
      bytes: { dims: [2, 5], data: Int8Array.of(1, -2, 127, -127, 5, 1, 1, 1, 1, 2) },
      'scale bytes': { dims: [2, 1], data: Int8Array.of(4, 100) },
      one: floats([1, 1], 0.5),
    };
    expect(answer(nodes, weights, [1, 0])).toEqual([50, 50, 50, 50, 100, 2, -4, 254, -254, 10]);
  });

  test('many questions need no more memory than one, and each gets its own answer', () => {
    const graph = loadOwnGraph(
      onnxBytes({
        nodes: asked('MatMul', ['w']),
        weights: { table: TABLE, w: floats([4, 1], 1, 1, 1, 1) },
        inputs: ['ids'],
      }),
    );
    for (let round = 0; round < 500; round++) {
      const id = round % 3;
      const { y } = graph.run({ ids: { data: Int32Array.of(id), dims: [1] } });
      expect([...(y ?? [])]).toEqual([[10, 26, -10][id]]);
    }
  });
});

describe('what cannot be run is told', () => {
  const file = onnxBytes({ nodes: asked('Relu', []), weights: { table: TABLE }, inputs: ['ids'] });
  const opened = async (bytes: Uint8Array): Promise<unknown> =>
    (await loadOnnxRuntime()).open({ place: 'some.onnx', read: async () => bytes }).then(
      (graph) => graph.inputNames,
      (error: unknown) => error,
    );

  test('a file that is whole opens', async () => expect(await opened(file)).toEqual(['ids']));

  test('a file that is cut anywhere opens as less of a graph, or is an error that says which file', async () => {
    for (let length = 0; length < file.length; length += 1) {
      const found = await opened(file.subarray(0, length));
      if (!Array.isArray(found)) expect(found).toMatchObject({ message: expect.stringContaining('some.onnx') });
    }
  });

  test('a file with any byte changed never ends the process', async () => {
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const found = await opened(changed);
      if (!Array.isArray(found)) expect(found).toBeInstanceOf(Error);
    }
  });

  test('an operation that is not known is one for another runtime', () => {
    const unknown = onnxBytes({ nodes: asked('Erf', []), weights: { table: TABLE }, inputs: ['ids'] });
    expect(() => loadOwnGraph(unknown)).toThrow(Unsupported);
  });

  test('an id outside of its table is an error of its question alone', () => {
    const graph = loadOwnGraph(file);
    const run = (id: number): unknown => graph.run({ ids: { data: Int32Array.of(id), dims: [1] } }).y;
    expect(() => run(3)).toThrow('among 3');
    expect(() => run(-4)).toThrow('among 3');
    expect(run(1)).toEqual(Float32Array.of(5, 6, 7, 8));
  });
});
