import { attribute, bare, bodyOf, contentType, localName } from './dom.ts';

/** How an element takes part in the text: it carries a line on, ends the block, or is left alone with all it holds. */
export type Part = 'inline' | 'break' | 'block' | 'none';

const words = (list: string, part: Part) => list.split(' ').map((name) => [name, part] as const);

/** By local name. HTML's rendering section says which elements are phrasing; what is not prose is left alone. */
const PARTS = new Map<string, Part>([
  ...words(
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rp rt ruby s slot small span strike strong sub sup time tt u wbr',
    'inline',
  ),
  ...words('br', 'break'),
  ...words(
    'script style noscript template iframe frame object embed svg math pre code kbd samp var textarea input select option datalist button canvas audio video img picture map meter progress head xmp plaintext',
    'none',
  ),
]);

/** Attributes by which a page says that something is an editor or is not there for readers. */
function leftAlone(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attribute(element, 'role');
  return (
    role === 'textbox' ||
    role === 'searchbox' ||
    role === 'combobox' ||
    attribute(element, 'data-lexical-editor') !== null
  );
}

/** Unknown names with a hyphen are the page's own elements, which are inline unless it says otherwise in a style. */
export function partOf(element: Element): Part {
  const name = localName(element);
  const part = PARTS.get(name) ?? (name.includes('-') ? 'inline' : 'block');
  return part === 'none' || bare(element) || !leftAlone(element) ? part : 'none';
}

/** A document whose text can be read as prose at all. */
export function isReadable(document: Document): boolean {
  return (
    /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType(document)) &&
    bodyOf(document) !== null &&
    document.designMode !== 'on'
  );
}
