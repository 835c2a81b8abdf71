// How long a tool takes is said twice: in the lists of tools, and where its questions start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

it.each(['how-did-it-go', 'should-i-write', 'offer', 'ready'])('%s takes as long as the lists say', (id) => {
  const read = (file: string): string => readFileSync(join(root, 'content', file), 'utf8');
  const [, minutes = ''] = /^minutes: (\d+)$/m.exec(read(`tools/${id}.mdx`)) ?? [];
  expect(read(`questionnaires/${id}.yaml`)).toContain(`It takes about ${WORDS[Number(minutes)]} minutes.`);
});
