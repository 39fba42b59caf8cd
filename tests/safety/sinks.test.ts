import { describe, expect, it } from 'vitest';
import { sources, walk } from './sources.ts';

type Node = Parameters<Parameters<typeof walk>[1]>[0];

const nameOf = (node: unknown): string => {
  const { type, name, value } = (node ?? {}) as { type?: string; name?: unknown; value?: unknown };
  if (type === 'Identifier') return String(name);
  return type === 'Literal' && typeof value === 'string' ? value : '';
};

function offences(judge: (node: Node) => boolean, only: RegExp = /./): string[] {
  const found: string[] = [];
  for (const file of sources()) {
    if (!only.test(file.path)) continue;
    walk(file, (node) => {
      if (judge(node)) found.push(`${file.path}:${file.code.slice(0, Number(node['start'])).split('\n').length}`);
    });
  }
  return found;
}

const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
]);

describe('P6 nothing in the source makes markup or code from a string', () => {
  it('has no HTML sink', () => {
    expect(
      offences((node) => {
        if (node.type === 'MemberExpression') return HTML_SINKS.has(nameOf(node['property']));
        return node.type === 'JSXAttribute' && HTML_SINKS.has(String((node['name'] as { name?: unknown }).name));
      }),
    ).toEqual([]);
  });

  it('has no eval, no Function constructor and no document.write', () => {
    expect(
      offences((node) => {
        if (node.type === 'MemberExpression')
          return nameOf(node['object']) === 'document' && nameOf(node['property']).startsWith('write');
        return (
          (node.type === 'CallExpression' || node.type === 'NewExpression') &&
          /^(?:eval|Function)$/.test(nameOf(node['callee']))
        );
      }),
    ).toEqual([]);
  });
});

describe('P9 page messages are not listened to', () => {
  it('adds no listener for "message" in what runs inside a page', () => {
    expect(
      offences((node) => {
        if (node.type !== 'CallExpression') return false;
        const callee = node['callee'] as { property?: unknown };
        return (
          nameOf(callee.property) === 'addEventListener' && nameOf((node['arguments'] as unknown[])[0]) === 'message'
        );
      }, /src\/(?:page|article|ui\/card)\//),
    ).toEqual([]);
  });
});

describe('H13 one router answers messages', () => {
  it('never hands an async function to onMessage, which would answer for everybody', () => {
    expect(
      offences((node) => {
        if (node.type !== 'CallExpression') return false;
        const callee = node['callee'] as { property?: unknown; object?: { property?: unknown } };
        const listener = (node['arguments'] as { async?: boolean }[])[0];
        return (
          nameOf(callee.property) === 'addListener' &&
          nameOf(callee.object?.property) === 'onMessage' &&
          listener?.async === true
        );
      }),
    ).toEqual([]);
  });
});

describe('P1 only one file talks to the network', () => {
  it('calls fetch in src/reference/http.ts alone', () => {
    const callers = offences((node) => node.type === 'CallExpression' && nameOf(node['callee']) === 'fetch');
    expect(callers.filter((place) => !place.startsWith('src/reference/http.ts'))).toEqual([]);
  });

  it('opens no other channel', () => {
    expect(
      offences(
        (node) =>
          node.type === 'NewExpression' &&
          /^(?:WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)$/.test(nameOf(node['callee'])),
      ),
    ).toEqual([]);
    expect(offences((node) => node.type === 'MemberExpression' && nameOf(node['property']) === 'sendBeacon')).toEqual(
      [],
    );
  });
});

describe('H27 no live range is kept', () => {
  it('makes no Range in what runs inside a page', () => {
    expect(
      offences((node) => {
        if (node.type === 'NewExpression') return nameOf(node['callee']) === 'Range';
        return false;
      }, /src\/(?:page|article)\//),
    ).toEqual([]);
  });
});

describe('H51 nothing quadratic is called on page text', () => {
  it('H51 uses no word segmenter, which takes time by the square in some engines', () => {
    expect(offences((node) => node.type === 'MemberExpression' && nameOf(node['property']) === 'Segmenter')).toEqual(
      [],
    );
  });
});
