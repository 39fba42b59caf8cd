import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { recognize } from '../recognition/index.ts';
import { fromFiles, fromLines } from './documents.ts';
import { FORMATS, head, row, type Format } from './rows.ts';

const USAGE = `chiosa-figures: finds the figures and tickers written in texts and saved pages.

  chiosa-figures [--format table|jsonl|csv] [--language it] FILE...
  … | chiosa-figures --format jsonl          each line of the input is a text, or {"text", "id", "language"}

  --format    table (default), jsonl (one JSON object a figure) or csv
  --language  BCP 47; breaks ties where neither the page nor the line says its own
  --stats     at the end, documents, figures and speed on the error stream
`;

interface Streams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
  /** Milliseconds, monotonic. */
  now: () => number;
}

/** Runs the command; answers the exit status: 0, 1 when a document could not be read, 2 for unusable arguments. */
export async function main(args: readonly string[], { input, output, errors, now }: Streams): Promise<number> {
  const options = readArguments(args);
  if ('failure' in options) {
    errors.write(`chiosa-figures: ${options.failure}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    output.write(USAGE);
    return 0;
  }
  const started = now();
  const count = { documents: 0, figures: 0, failures: 0 };
  const print = async (line: string) => {
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  };
  const title = head(options.format);
  if (title !== undefined) await print(title);
  for await (const document of options.files.length > 0 ? fromFiles(options.files) : fromLines(input)) {
    if ('failure' in document) {
      errors.write(`chiosa-figures: ${document.id} ${document.failure}\n`);
      count.failures += 1;
      continue;
    }
    count.documents += 1;
    const language = document.language ?? options.language;
    for (const mention of recognize(document.text, language === undefined ? {} : { language })) {
      count.figures += 1;
      const exact = document.text.slice(mention.start, mention.end);
      await print(row(options.format, { id: document.id, exact, ...mention }));
    }
  }
  if (options.stats) {
    const seconds = (now() - started) / 1000;
    errors.write(
      `${count.documents} documents, ${count.figures} figures, ${(count.documents / seconds).toFixed(0)} documents per second on one core\n`,
    );
  }
  return count.failures > 0 ? 1 : 0;
}

interface Options {
  format: Format;
  language?: string;
  stats: boolean;
  help: boolean;
  files: string[];
}

function readArguments(args: readonly string[]): Options | { failure: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        language: { type: 'string' },
        stats: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const format = FORMATS.find((name) => name === values.format);
    if (!format) return { failure: `there is no format "${values.format}"` };
    return {
      format,
      stats: values.stats,
      help: values.help,
      files: positionals,
      ...(values.language === undefined ? {} : { language: values.language }),
    };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
