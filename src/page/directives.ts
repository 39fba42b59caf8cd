import { bodyOf } from '../article/dom.ts';
import { readSearchable } from '../article/searchable.ts';
import { positionsOf } from '../article/text-index.ts';
import { directiveMaker, encodeDirective } from '../citation/fragment.ts';
import type { Span } from '../recognition/mention.ts';
import type { ReadBlock } from './reader.ts';

/** For a stretch of a block, the shortest directive that scrolls there and to no other place, encoded; or nothing. */
export type PageDirectives = (read: ReadBlock, span: Span) => string | undefined;

/** Makes text directives for the page as it stands at this moment. */
export function pageDirectives(document: Document): PageDirectives {
  const body = bodyOf(document);
  if (!body) return () => undefined;
  const searchable = readSearchable(body);
  const maker = directiveMaker(searchable);
  return ({ block }, { start, end }) => {
    const places = positionsOf(block, start, end);
    const from = places && searchable.offsetOf(places.start);
    const to = places && searchable.offsetOf(places.end);
    const directive = from === undefined || to === undefined ? undefined : maker.directive(from, to);
    return directive && encodeDirective(directive);
  };
}
