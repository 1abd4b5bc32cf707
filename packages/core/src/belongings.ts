/** Values that belong to objects: each lasts as long as its object, and nobody else sees it. */
export interface Belongings<Owner extends object, Value> {
  /** What belongs to an object; `undefined` where nothing was given to it. */
  get(owner: Owner): Value | undefined;
  /** Gives something to an object, frozen or not, in the place of what belonged to it. The object looks as it did before. */
  set(owner: Owner, value: Value): void;
}

/**
 * What a `WeakMap` is, for values by the million that live as short as their objects. V8 takes the values of a `WeakMap` for alive
 * in all collections but full ones, so that none of them dies young; here a value is a private field of its object, and goes
 * with it.
 *
 * @example
 * const readings = createBelongings<ContentInfo, Reading>();
 * readings.set(content, reading);
 * readings.get({ ...content }); // undefined: a copy is another object
 */
export function createBelongings<Owner extends object, Value>(): Belongings<Owner, Value> {
  // Objects that take no further fields may one day take no private ones either (TC39, "Nonextensible applies to private").
  const ofFrozen = new WeakMap<Owner, Value>();

  /** A class, for only classes have private fields; each call has a field of its own. */
  class Field extends Itself {
    #value: Value;

    constructor(owner: object, value: Value) {
      super(owner);
      this.#value = value;
    }

    static get(owner: object): Value | undefined {
      return #value in owner ? owner.#value : undefined;
    }

    static set(owner: object, value: Value): void {
      if (#value in owner) owner.#value = value;
      else new Field(owner, value);
    }
  }

  return {
    get: (owner) => Field.get(owner) ?? ofFrozen.get(owner),
    set: (owner, value) => {
      if (Object.isExtensible(owner)) Field.set(owner, value);
      else ofFrozen.set(owner, value);
    },
  };
}

/** Is what it is given: the fields of a class that extends it are put there. */
class Itself {
  constructor(owner: object) {
    // biome-ignore lint/correctness/noConstructorReturn: so private fields are put on an object that exists
    return owner;
  }
}
