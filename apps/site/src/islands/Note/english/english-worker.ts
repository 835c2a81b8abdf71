/// <reference lib="webworker" />
// General English, away from the page: half a second of work there would be half a second without a key.
import { englishFindings, type EnglishRemark } from '@rebound/core/letters/english/english-findings';
import { Dialect, LocalLinter, SuggestionKind, type Lint } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { EnglishAnswer, EnglishQuestion } from './english-letters.ts';

declare const self: DedicatedWorkerGlobalScope;

const SHELF = 'rebound-english';
const fromNetwork = self.fetch.bind(self);

// The library takes an address only. What it fetches there is kept on this device, so that it comes once and works offline.
self.fetch = async (address) => {
  const shelf = await caches.open(SHELF).catch(() => undefined);
  const kept = await shelf?.match(address);
  if (kept) return kept;
  const reply = await fromNetwork(address);
  // No room on the device is no reason not to look.
  if (reply.ok) await shelf?.put(address, reply.clone()).catch(() => undefined);
  return reply;
};

const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });

self.addEventListener('message', ({ data }: MessageEvent<EnglishQuestion>) => {
  void look(data)
    .then((remarks) => englishFindings(data.text, remarks, data.names))
    .catch(() => 'failed' as const)
    .then((answer: EnglishAnswer) => self.postMessage(answer));
});

async function look({ text, words, names }: EnglishQuestion): Promise<EnglishRemark[]> {
  await linter.setDialect(words === 'us' ? Dialect.American : Dialect.British);
  await linter.clearWords();
  await linter.importWords([...names]);
  const byRule = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => remarkOf(rule, lint)));
}

function remarkOf(rule: string, lint: Lint): EnglishRemark {
  const { start, end } = lint.span();
  const found = lint.get_problem_text();
  const better = lint.suggestions().map((each) => {
    const words = each.get_replacement_text();
    return each.kind() === SuggestionKind.InsertAfter ? found + words : words;
  });
  return { rule, sort: lint.lint_kind(), start, end, message: lint.message(), better };
}
