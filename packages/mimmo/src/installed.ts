import { createRequire } from 'node:module';

/** Finds and imports packages that may or may not be installed. */
export interface PackageFinder {
  /** Whether a package can be imported from here. Runs none of its code. */
  has(name: string): boolean;
  /** The package's module. */
  import(name: string): Promise<unknown>;
}

/**
 * Packages installed with this one, in its own `node_modules` or one above. The working directory is left out on purpose:
 * it may be a folder that somebody downloaded, and importing from it would run its code.
 */
export function installedPackages(): PackageFinder {
  const { resolve } = createRequire(import.meta.url);
  return {
    has(name) {
      try {
        resolve(name);
        return true;
      } catch {
        return false;
      }
    },
    import: (name) => import(name),
  };
}

/** What a module exports under a name. Modules are objects without `Object` in their chain, so that `instanceof` fails. */
export function exportOf(module: unknown, name: string): unknown {
  return typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
}
