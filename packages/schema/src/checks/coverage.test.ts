import { describe, expect, it } from 'vitest';
import { adviceIds } from '../advice-ids.ts';
import { describeProblem } from '../describe-problem.ts';
import { draftOf } from '../draft-of.ts';
import { checkCoverage } from './coverage.ts';

const row = (id: string, at = '/plan/') =>
  `  - id: ${id}\n    says: Go on\n    answers:\n      - at: ${at}\n        how: A plan\n`;
const ids = adviceIds.filter((id) => id.startsWith('A4'));
const coverage = (rows: string) =>
  draftOf({
    kind: 'coverage',
    id: 'a4',
    file: 'content/coverage/a4.yaml',
    text: `article: One\npublisher: Two\nadvice:\n${rows}`,
  }).draft;
const guide = draftOf({
  kind: 'guides',
  id: 'wait',
  file: 'content/guides/wait.mdx',
  text: '---\ntitle: Wait\ncovers: [A4-01]\n---\n\n## Two dates\n\nWait.\n',
}).draft;
const said = (rows: string) => checkCoverage([coverage(rows), guide]).map(describeProblem);

describe('the coverage of an article', () => {
  it('is in order when every row is there and leads somewhere', () => {
    const rows = ids.map((id) => row(id, id === 'A4-01' ? '/guides/wait/#two-dates' : '/plan/')).join('');
    expect(said(rows)).toEqual([]);
  });

  it('names the rows that are missing', () => {
    expect(
      said(
        ids
          .filter((id) => id !== 'A4-03')
          .map((id) => row(id))
          .join(''),
      ),
    ).toEqual([expect.stringMatching(/coverage\/a4\.yaml:3 {2}advice .* Add A4-03\./)]);
  });

  it('names a row that stands twice', () => {
    expect(said([...ids, 'A4-09'].map((id) => row(id)).join(''))).toEqual([expect.stringContaining('each once')]);
  });

  it('names a page, or a place on one, that does not exist', () => {
    expect(said(ids.map((id) => row(id, id === 'A4-02' ? '/plam/' : '/plan/')).join(''))).toEqual([
      expect.stringMatching(/at .*got "\/plam\/".*Did you mean "\/plan\/"/),
    ]);
    expect(said(ids.map((id) => row(id, id === 'A4-01' ? '/guides/wait/#two-date' : '/plan/')).join(''))).toEqual([
      expect.stringContaining('Did you mean "two-dates"?'),
    ]);
  });

  it('names a page that does not say itself that it covers the advice', () => {
    expect(said(ids.map((id) => row(id, id === 'A4-02' ? '/guides/wait/' : '/plan/')).join(''))).toEqual([
      expect.stringContaining('expected a page whose field covers names A4-02; got "/guides/wait/"'),
    ]);
  });
});
