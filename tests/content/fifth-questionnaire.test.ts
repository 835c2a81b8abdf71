// A questionnaire nobody wrote code for, made by docs/how-to-add-a-questionnaire.md alone: two files beside the others.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultEvents } from '@rebound/core/questionnaire/events';
import { buildResult } from '@rebound/core/questionnaire/result.fixture';
import { walkQuestionnaire } from '@rebound/core/questionnaire/walk/walk';
import { readContent } from '@rebound/schema/read-content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const here = join(root, 'tests/content/fifth');
const shelf = mkdtempSync(join(tmpdir(), 'rebound-fifth-'));

beforeAll(() => {
  cpSync(join(root, 'content'), shelf, { recursive: true, filter: (path) => !path.includes('node_modules') });
  cpSync(join(here, 'sleep-on-it.yaml'), join(shelf, 'questionnaires/sleep-on-it.yaml'));
  cpSync(join(here, 'sleep-on-it.mdx'), join(shelf, 'tools/sleep-on-it.mdx'));
});
afterAll(() => rmSync(shelf, { recursive: true }));

describe('a fifth questionnaire', () => {
  it('is two files: it passes every check, is walked whole, and answers in words', async () => {
    const { content, problems } = await readContent(shelf);
    expect(problems).toEqual([]);
    const quiz = content.questionnaires.get('sleep-on-it');
    if (quiz === undefined) throw new Error('It was not read.');
    const report = walkQuestionnaire(quiz, [], 0, 1);
    expect(report.walks).toBe(3 * 3 * 2);
    expect([report.shortest, report.longest]).toEqual([2, 3]);
    expect([report.unreachable, report.unusedOutcomes, report.empty, report.repeated]).toEqual([[], [], [], []]);
    const result = buildResult(quiz, [], { hour: 'yes', eaten: 'no', deadline: '2026-12-04' });
    expect(result?.headline).toBe('Leave it until the morning.');
    expect(result?.plan.map((stop) => stop.items.map((item) => item.say))).toEqual([
      ['Eat something first.', 'Put the phone down.'],
      ['They want to hear by Friday 4 December.'],
    ]);
    expect(result === null ? [] : resultEvents(result, '2026-11-22', '').map((event) => event.day)).toEqual([
      '2026-12-04',
    ]);
  });

  it('is no name in any code: its page, its data and its worksheet come from the one route all share', () => {
    const route = readFileSync(join(root, 'apps/site/src/pages/tools/[questionnaire].astro'), 'utf8');
    expect(route).toContain('allQuestionnaires()');
    for (const id of ['how-did-it-go', 'should-i-write', 'ready', 'offer', 'sleep-on-it'])
      expect(route).not.toContain(id);
  });
});
