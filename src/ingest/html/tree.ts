import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements inside one another at which browsers stop nesting too. */
const deepest = 512;
const mostElements = 1_000_000;

/** A page that is more than is read. */
export class PageFault extends Error {
  readonly reason: "too-deep" | "too-large";
  constructor(reason: "too-deep" | "too-large", message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * The tree of a page, as a browser would build it. Throws PageFault. Tags that are never closed make a browser copy
 * them into every paragraph that follows, so both the depth and the number of elements are watched while it grows.
 */
export function readTree(text: string): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements += 1;
        if (elements > mostElements) throw new PageFault("too-large", `it has more than ${mostElements} elements`);
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      appendChild(parent: Parent, node: PageNode) {
        const depth = (depths.get(parent) ?? 0) + 1;
        if (depth > deepest) throw new PageFault("too-deep", `its elements are nested more than ${deepest} deep`);
        depths.set(node, depth);
        defaultTreeAdapter.appendChild(parent, node);
      },
    },
  });
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

/** The value of an attribute; "" for one without a value, undefined when it is not there. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The first element of that name inside, in the page's order. */
export function findElement(parent: Parent, name: string): PageElement | undefined {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === name ? node : findElement(node, name);
    if (found) return found;
  }
  return undefined;
}
