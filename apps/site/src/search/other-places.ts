import type { FinderEntry } from '@rebound/core/finder/types';

/** The pages of the frame, which no content file describes: what the finder says of them, and how they are asked for. */
export const OTHER_PLACES: readonly FinderEntry[] = [
  {
    id: 'plan',
    url: '/plan/',
    kind: 'tool',
    title: 'My plan',
    short: 'Everything you have kept',
    summary: 'Everything you have kept, in one place. It is on this device and nowhere else.',
    asks: [
      'where is what i saved',
      'my saved notes',
      'show my plan',
      'see my answers again',
      'my saved pages',
      'erase everything',
      'erase what is kept on this device',
      'delete all my data',
    ],
  },
  {
    id: 'settings',
    url: '/settings/',
    kind: 'page',
    title: 'Settings',
    short: 'Light or dark, and UK or US words',
    summary: 'Light or dark, and UK or US words. Kept on this device only.',
    asks: ['dark mode', 'night mode', 'change the theme or colours', 'us spelling'],
  },
  {
    id: 'sources',
    url: '/sources/',
    kind: 'page',
    title: 'Sources',
    short: 'Where our claims come from',
    summary: 'The studies, surveys and official pages our claims rest on, and what each of them does not show.',
    asks: [
      'where do your claims come from',
      'what evidence do you have',
      'list of studies and references',
      'is this based on research studies',
    ],
  },
];
