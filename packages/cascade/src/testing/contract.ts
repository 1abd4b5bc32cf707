import { type Closable, type ContentInfo, closeMember, isMimmoError, nameOnly } from '@mimmo/core';

/** One promise of an interface, as a test: run it under its name; it throws where the promise is broken. */
export interface ContractCheck {
  /** A sentence about behaviour. */
  readonly name: string;
  run(): Promise<void>;
}

/** How a contract makes what it tests, and with what. */
export interface ContractSetup<T> {
  /** Makes a fresh one; each check closes its own. */
  create(): T | Promise<T>;
  /**
   * Contents that are asked about, beside those that every contract asks about.
   *
   * @default none
   */
  readonly contents?: readonly ContentInfo[];
}

const MEGABYTE = 1_000_000;

/** Ordinary and hostile contents that every implementation must bear. */
export const SAMPLE_CONTENTS: readonly ContentInfo[] = [
  nameOnly('Some Artist - Some Album (2019) [FLAC]'),
  nameOnly('Some.Film.2012.1080p.BluRay.x264-GROUP'),
  nameOnly(''),
  nameOnly('\u{0}\ud800 [[[((('),
  nameOnly('Крёстный отец / 教父'),
  nameOnly('a.'.repeat(10_000)),
  {
    name: 'Some Album',
    origin: 'json',
    files: [
      { path: 'CD1/01 - First.flac', size: 20 * MEGABYTE },
      { path: 'CD1/02 - Second.flac', size: 0 },
      { path: 'folder.jpg', size: Number.MAX_SAFE_INTEGER },
    ],
  },
];

/** A caller's contents and the samples, frozen, so that one check cannot spoil the next. */
export function sampled(contents: readonly ContentInfo[]): readonly ContentInfo[] {
  return [...contents, ...SAMPLE_CONTENTS].map((content) =>
    Object.freeze({ ...content, files: Object.freeze(content.files.map((file) => Object.freeze({ ...file }))) }),
  );
}

/** Throws an error that says what was promised, unless the condition holds. */
export function promised(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Error(`The contract is broken: ${promise}`);
}

/** Whether two answers say the same. Their fields are few and flat. */
export function sameAnswer(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

/** The error that a call ends with; `undefined` where it ends well. */
export async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Runs a check on a fresh instance, which is closed afterwards. */
export async function withFresh<T extends Partial<Closable>>(
  create: ContractSetup<T>['create'],
  check: (instance: T) => Promise<void>,
): Promise<void> {
  const instance = await create();
  try {
    await check(instance);
  } finally {
    await closeMember(instance);
  }
}

/**
 * The promises of what has a life: it can be closed in both ways, each as often as one likes, and says afterwards that it is
 * closed. Whatever cannot be closed at all keeps them, too.
 */
export function closingCheck<T extends Partial<Closable>>(
  create: ContractSetup<T>['create'],
  use: (instance: T) => unknown,
): ContractCheck {
  const ways: readonly ((instance: T) => Promise<void> | undefined)[] = [
    (instance) => instance.close?.(),
    (instance) => instance[Symbol.asyncDispose]?.(),
  ];
  return {
    name: 'it closes by close() and Symbol.asyncDispose alike, twice as once, and then says that it is closed',
    async run() {
      for (const order of [ways, ways.toReversed()]) {
        const instance = await create();
        const [first, second] = order.map((way) => way(instance));
        promised((first === undefined) === (second === undefined), 'both ways or none; closable() makes both');
        if (first === undefined) return;
        await Promise.all([first, second]);
        await closeMember(instance);
        const error = await errorOf(() => use(instance));
        promised(isMimmoError(error) && error.code === 'DISPOSED', `a DisposedError, got ${String(error)}`);
      }
    },
  };
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
}
