import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordinaryEnglish } from './ordinary-english.ts';

describe('ordinary English', () => {
  it('is the names of more than one word, each once and in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wordnet-'));
    const licence = '  1 This software is provided as_is \n';
    writeFileSync(join(folder, 'index.noun'), `${licence}washing_machine n 1 0\ntable n 6 5\nincome_tax n 1 1\n`);
    writeFileSync(join(folder, 'index.verb'), `${licence}give_up v 12 4\nincome_tax v 1 1\n.22_calibre v 1\n`);
    writeFileSync(join(folder, 'index.adj'), licence);
    writeFileSync(join(folder, 'index.adv'), `${licence}a_cappella r 1 1\n`);
    expect(await ordinaryEnglish(folder)).toEqual(['a cappella', 'give up', 'income tax', 'washing machine']);
    rmSync(folder, { recursive: true });
  });
});
