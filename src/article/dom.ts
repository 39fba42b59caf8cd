/**
 * Ways through a page's DOM that the page cannot bend. A form answers for its own properties with its inputs
 * (`<input name="nextSibling">`), even in a content script's world; getters kept from the prototypes do not.
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
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const localName = getter<Element, string>(Element.prototype, 'localName');
export const textOf = getter<Text, string>(CharacterData.prototype, 'data');

const { getAttribute: readAttribute, hasAttributes, closest: findClosest, getBoundingClientRect } = Element.prototype;
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const attribute = (element: Element, name: string): string | null => readAttribute.call(element, name);
export const bare = (element: Element): boolean => !hasAttributes.call(element);
export const closest = (element: Element, selector: string): Element | null => findClosest.call(element, selector);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const openShadowRoot = shadowRoot;

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
