// npm run new -- KIND ID: begins a file of the content, with every field explained in it.
import { contentRoot } from '@rebound/schema/content-root';
import { begin } from './new/begin.ts';

const begun = begin(process.argv.slice(2), contentRoot(), new Date().toISOString().slice(0, 10));
if ('problem' in begun) {
  process.stderr.write(`${begun.problem}\n`);
  process.exitCode = 1;
} else process.stdout.write(`${begun.lines.join('\n')}\n`);
