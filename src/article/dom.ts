/**
 * Ways through a page's DOM that the page cannot bend. A form answers for its own properties with its inputs
 * (`<input name="nextSibling">`), and a document with its named elements (`<img name="querySelector">`), even in a
 * content script's world; getters and methods kept from the prototypes do not.
 */

function getter<This, Value>(prototype: object, name: string): (self: This) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}`);
  return (self) => get.call(self) as Value;
}

export const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const localName = getter<Element, string>(Element.prototype, 'localName');
export const textOf = getter<Text, string>(CharacterData.prototype, 'data');
export const openShadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** All the text below a node, hidden text and scripts included. */
export const wholeText = getter<Node, string | null>(Node.prototype, 'textContent');

export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
export const bodyOf = getter<Document, Element | null>(Document.prototype, 'body');
export const contentType = getter<Document, string>(Document.prototype, 'contentType');
export const titleOf = getter<Document, string>(Document.prototype, 'title');

const { getAttribute: readAttribute, hasAttributes, closest: findClosest, getBoundingClientRect } = Element.prototype;
const { querySelectorAll: searchDocument } = Document.prototype;
const { querySelectorAll: searchElement } = Element.prototype;
const { compareDocumentPosition } = Node.prototype;

export const attribute = (element: Element, name: string): string | null => readAttribute.call(element, name);
export const bare = (element: Element): boolean => !hasAttributes.call(element);
export const closest = (element: Element, selector: string): Element | null => findClosest.call(element, selector);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** Every element below `root` that a selector names, in the order of the tree. */
export const select = (root: Document | Element, selector: string): Element[] =>
  Array.from(
    (nodeType(root) === 9 ? searchDocument : searchElement).call(root as never, selector) as Iterable<Element>,
  );

export const stands = (one: Node, where: 'before' | 'inside', other: Node): boolean =>
  (compareDocumentPosition.call(other, one) & (where === 'before' ? 2 : 16)) !== 0;

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;

/** Whether the page shows the element at all; true where the browser cannot say. */
export function isShown(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  return typeof checkVisibility !== 'function' || checkVisibility.call(element, { visibilityProperty: true });
}

/** The element a text node stands in. */
export function elementOf(node: Node): Element | null {
  let parent = parentNode(node);
  while (parent && !isElement(parent)) parent = parent instanceof ShadowRoot ? parent.host : parentNode(parent);
  return parent;
}
