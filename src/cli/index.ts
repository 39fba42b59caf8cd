import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { main } from './main.ts';

stdout.on('error', () => exit(0)); // the reader of the pipe has seen enough
process.exitCode = await main(argv.slice(2), {
  input: stdin,
  output: stdout,
  errors: stderr,
  now: () => performance.now(),
});
