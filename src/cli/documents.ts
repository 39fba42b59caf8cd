import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pageText } from './html-text.ts';

/** One text to be read, with a name that comes back beside every figure found in it. */
export interface Document {
  id: string;
  text: string;
  /** BCP 47. */
  language?: string;
}

export type DocumentFailure = { id: string; failure: string };

const HTML = /\.(?:html?|xhtml|php|aspx?)$/i;

/** Each file is one document; what ends like a page, or begins like one, is read as HTML. */
export async function* fromFiles(paths: Iterable<string>): AsyncGenerator<Document | DocumentFailure> {
  for (const path of paths) {
    try {
      const content = await readFile(path, 'utf8');
      yield {
        id: path,
        ...(HTML.test(path) || content.trimStart().startsWith('<') ? pageText(content) : { text: content }),
      };
    } catch (error) {
      yield { id: path, failure: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})` };
    }
  }
}

/**
 * Each line of a stream is one document: bare text, or a JSON object `{ "text", "id"?, "language"? }`. Memory stays at
 * one line whatever the length of the stream, so that `xargs`, Spark's `pipe` or Beam can drive it.
 */
export async function* fromLines(input: NodeJS.ReadableStream): AsyncGenerator<Document | DocumentFailure> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const id = String(number);
    if (line.trim() === '') continue;
    yield line.startsWith('{') ? fromJson(id, line) : { id, text: line };
  }
}

function fromJson(number: string, line: string): Document | DocumentFailure {
  try {
    const { id, text, language } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== 'string') return { id: number, failure: 'has no "text"' };
    return {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : number,
      text,
      ...(typeof language === 'string' ? { language } : {}),
    };
  } catch {
    return { id: number, failure: 'is not JSON' };
  }
}
