import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const folder = mkdtempSync(join(tmpdir(), 'chiosa-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: string[], input = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [written, complaints] = [output.setEncoding('utf8').toArray(), errors.setEncoding('utf8').toArray()];
  const status = await main(args, { input: Readable.from([input]), output, errors, now: () => 0 });
  output.end();
  errors.end();
  return { status, output: (await written).join(''), errors: (await complaints).join('') };
}

describe('the command that reads archives', () => {
  it('answers a JSON line for each figure of each line of its input', async () => {
    const { status, output } = await run(
      ['--format', 'jsonl', '--language', 'it'],
      'Costa 7 miliardi di dollari.\nNessuna cifra.\n{"id":"b","text":"It cost $5bn.","language":"en"}\n',
    );
    expect(status).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: '1', exact: '7 miliardi di dollari', kind: 'money', low: 7e9, currency: 'USD' },
      { id: 'b', exact: '$5bn', kind: 'money', low: 5e9, currency: 'USD' },
    ]);
  });

  it('reads saved pages in their own language and writes CSV', async () => {
    const page = join(folder, 'page.html');
    writeFileSync(page, '<html lang="it"><body><p>Sale dello <b>0,53</b>% a 130,05 dollari</p></body></html>');
    const { status, output } = await run(['--format', 'csv', page]);
    expect(status).toBe(0);
    expect(output.split('\n')[0]).toBe('id,start,end,kind,exact,low,high,unit');
    expect(output).toContain('percent,"0,53%",0.53,0.53,percent');
    expect(output).toContain('money,"130,05 dollari",130.05,130.05,USD');
  });

  it('says what it could not read, reads the rest, and ends with 1', async () => {
    const { status, output, errors } = await run(['--format', 'jsonl'], '{broken\n{"id":1}\n$5bn\n');
    expect(status).toBe(1);
    expect(errors).toBe('chiosa-figures: 1 is not JSON\nchiosa-figures: 2 has no "text"\n');
    expect(output).toContain('"$5bn"');
    expect((await run([join(folder, 'missing.html')])).errors).toMatch(/missing\.html cannot be read \(ENOENT\)/);
  });

  it('refuses arguments it does not know, with its usage', async () => {
    expect(await run(['--format', 'xml'])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('there is no format "xml"'),
    });
    expect((await run(['--colour'])).status).toBe(2);
    expect((await run(['--help'])).output).toContain('chiosa-figures');
  });

  it('P16 writes no cell that a spreadsheet would run', async () => {
    const { output } = await run(['--format', 'csv'], '-5 euro\n');
    for (const cell of output.split('\n')[1]?.split(',') ?? []) expect(cell).not.toMatch(/^[=+@]/);
  });
});
