import type { Place } from '../folder/readdresser.ts';
import { MOVED } from './moved.ts';

type Headers = Readonly<Record<string, string>>;

/** What a host has to send with the files: the one source of every generated host file and of our own server. */
export interface HostRules {
  /** The host the site was built for. */
  readonly origin: string;
  /** Where on its host the site stands: “/”, or a folder. All addresses below begin with it. */
  readonly folder: string;
  /** Sent with every file. */
  readonly everywhere: Headers;
  /** Sent with every file but those below `framed`. */
  readonly closed: Headers;
  /** What other sites may put into a frame: where it stands, and what is sent with it. */
  readonly framed: { readonly under: string; readonly headers: Headers };
  /** `cache-control` by the beginning of an address; the first that fits counts. */
  readonly caching: readonly { readonly under: string; readonly value: string }[];
  /** `cache-control` of all other files: kept, but asked after each time. */
  readonly otherwise: string;
  /** Old addresses and where they lead. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** The rules for a site at this place whose pages together need this content policy. */
export function hostRules(policy: string, { origin, pathname: folder }: Place): HostRules {
  const at = (address: string): string => folder + address.slice(1);
  return {
    origin,
    folder,
    everywhere: {
      'strict-transport-security': 'max-age=63072000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': NOTHING_OF_THE_DEVICE,
      'cross-origin-opener-policy': 'same-origin',
      // A frame in a sandbox has no origin, so even our own scripts are another host’s to it. Nothing here is meant for one reader only.
      'access-control-allow-origin': '*',
    },
    closed: {
      'content-security-policy': `${policy};frame-ancestors 'none'`,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    },
    framed: {
      under: at('/embed/'),
      headers: {
        'content-security-policy': `${policy};frame-ancestors *`,
        'cross-origin-resource-policy': 'cross-origin',
      },
    },
    caching: [
      ...['/_astro/', '/pagefind/fragment/', '/pagefind/index/'].map((under) => ({
        under: at(under),
        value: FOR_GOOD,
      })),
      { under: at('/fonts/'), value: 'public, max-age=2592000' },
    ],
    otherwise: 'no-cache',
    moved: Object.entries(MOVED).map(([from, to]) => ({ from: at(from), to: at(to) })),
  };
}

/** What is sent with the file at this address, but for how long it may be kept. */
export function headersOf({ everywhere, closed, framed }: HostRules, address: string): Headers {
  return { ...everywhere, ...(address.startsWith(framed.under) ? framed.headers : closed) };
}

/** How long a file at this address may be kept. */
export function cachingOf({ caching, otherwise }: HostRules, address: string): string {
  return caching.find(({ under }) => address.startsWith(under))?.value ?? otherwise;
}

// Their names change with what is in them.
const FOR_GOOD = 'public, max-age=31536000, immutable';

// What the pages ask of a device: to copy, to hand a letter to another app, to stay lit while one breathes, to hear oneself.
const NOTHING_OF_THE_DEVICE = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['midi', 'payment', 'publickey-credentials-get', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .concat('clipboard-write=(self)', 'microphone=(self)', 'screen-wake-lock=(self)', 'web-share=(self)')
  .join(', ');
