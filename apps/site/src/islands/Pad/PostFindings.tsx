import { postWords } from '@rebound/core/letters/post/data/post-words';
import type { PostFinding, PostRuleId } from '@rebound/core/letters/post/types';
import type { JSX } from 'preact';

interface PostFindingsProps {
  readonly findings: readonly PostFinding[];
}

/** What somebody else would read in it, one line a kind, with the words that say it. */
export function PostFindings({ findings }: PostFindingsProps): JSX.Element {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  if (rules.length === 0) {
    return (
      <p class="mt4">
        <b>Nothing on our list was found.</b> That is not a yes. We only know words, and a night’s sleep knows more.
      </p>
    );
  }
  return (
    <>
      <h2 class="mt5">What they would read</h2>
      <ul class="checks">
        {rules.map((rule) => (
          <li class={rule === 'despair' ? 'is-fix' : 'is-look'} key={rule}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 6.5v7M12 17.5v.01M12 2a10 10 0 1 1-.01 0" />
            </svg>
            <div>
              <b>
                {rule === 'despair' ? 'First: ' : 'Worth a look: '}
                {postWords[rule][0]}
              </b>
              {quotes(findings, rule)} {postWords[rule][1]}
            </div>
          </li>
        ))}
      </ul>
      <p class="mt4">
        If there is one thing in it that you need to keep, write that one down. Then let the rest go: it has done its
        work.
      </p>
    </>
  );
}

function quotes(findings: readonly PostFinding[], rule: PostRuleId): string {
  const words = new Set(findings.filter((finding) => finding.rule === rule).map(({ found }) => `“${found}”`));
  return `${[...words].slice(0, 4).join(', ')}.`;
}
