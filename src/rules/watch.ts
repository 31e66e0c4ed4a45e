import { pointerOf } from "./mend.ts";

/** A record that notes which of its broken values are read. */
export interface Watched<T> {
  readonly value: T;
  /** Pointers of the broken values that have been read since the last call. */
  take(): string[];
}

/** A view of a tree of plain data, which cannot be changed through it, and tells which of the named places were read. */
export function watch<T extends object>(root: T, broken: ReadonlySet<string>): Watched<T> {
  const touched = new Set<string>();
  const views = new WeakMap<object, object>();
  const view = (target: object, pointer: string): object => {
    const seen = views.get(target);
    if (seen) return seen;
    const made = new Proxy(target, {
      get(holder, key, receiver) {
        const value: unknown = Reflect.get(holder, key, receiver);
        if (typeof key === "symbol" || !Object.hasOwn(holder, key)) return value;
        const place = pointer + pointerOf([key]);
        if (broken.has(place)) touched.add(place);
        return typeof value === "object" && value !== null ? view(value, place) : value;
      },
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
    });
    views.set(target, made);
    return made;
  };
  return {
    value: view(root, "") as T,
    take() {
      const all = [...touched];
      touched.clear();
      return all;
    },
  };
}
