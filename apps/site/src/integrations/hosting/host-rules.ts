/** What a host has to send with the files: the one source of every generated host file and of our own server. */
export interface HostRules {
  /** Sent with every file. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** `cache-control` by the beginning of an address; the first that fits counts. */
  readonly caching: readonly { readonly under: string; readonly value: string }[];
  /** `cache-control` of all other files: kept, but asked after each time. */
  readonly otherwise: string;
}

/** The rules for a site whose pages together need this content policy. */
export function hostRules(policy: string): HostRules {
  return {
    everywhere: {
      'content-security-policy': `${policy};frame-ancestors 'none'`,
      'strict-transport-security': 'max-age=63072000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': NOTHING_OF_THE_DEVICE,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
    caching: [
      ...['/_astro/', '/pagefind/fragment/', '/pagefind/index/'].map((under) => ({ under, value: FOR_GOOD })),
      { under: '/fonts/', value: 'public, max-age=2592000' },
    ],
    otherwise: 'no-cache',
  };
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
