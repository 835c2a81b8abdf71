// What the finder knows about our pages, written at build and fetched when a search field is first used.
import type { FinderEntry, PageKind } from '@rebound/core/finder/types';
import { plural } from '@rebound/core/text/plural';
import { allGuides } from '../catalog/guides.ts';
import { allMistakes } from '../catalog/mistakes.ts';
import { moments } from '../catalog/moments.ts';
import { OWN_PAGES } from '../catalog/own-pages.ts';
import { allPages } from '../catalog/pages.ts';
import { searchVocabulary } from '../catalog/search-vocabulary.ts';
import { allTools } from '../catalog/tools.ts';
import { learnApart } from '../integrations/finder-index/learn-apart.ts';

export async function GET(): Promise<Response> {
  const index = await learnApart(LEARNING_THREAD, {
    entries: await finderEntries(),
    vocabulary: await searchVocabulary(),
  });
  return new Response(index, { headers: { 'content-type': 'application/json' } });
}

async function finderEntries(): Promise<FinderEntry[]> {
  const [mistakes, guides, tools, places, pages] = await Promise.all([
    allMistakes(),
    allGuides(),
    allTools(),
    moments(),
    allPages(),
  ]);
  return [
    ...mistakes.map((page) => ({ ...entry('mistake', page), ...sized(page.data.size), ...related(page.data) })),
    ...places.map((page) => entry('moment', page)),
    ...guides.map((page) => ({ ...entry('guide', page), ...related(page.data) })),
    ...tools.map((page) => ({ ...entry('tool', page), note: plural(page.data.minutes, 'minute') })),
    ...pages.map((page) => entry('page', page)),
    ...Object.values(OWN_PAGES),
  ];
}

interface Named {
  readonly id: string;
  readonly href: string;
  readonly data: {
    readonly title: string;
    readonly short: string;
    readonly summary: string;
    readonly asks?: readonly string[];
  };
}

function entry(kind: PageKind, { id, href, data }: Named): FinderEntry {
  return { id, url: href, kind, title: data.title, short: data.short, summary: data.summary, asks: data.asks ?? [] };
}

// Four neighbours speak for a page (core/finder/rank.ts); more measured no better.
function related({ related: ids }: { related: readonly string[] }): { related: readonly string[] } {
  return { related: ids.slice(0, 4) };
}

function sized(size: string): { note?: string } {
  return size === 'none' ? {} : { note: `A ${size}` };
}
