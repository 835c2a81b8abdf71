/** The places whose public holidays we know. */
export const placeIds = ['england-wales', 'scotland', 'northern-ireland', 'us'] as const;
export type PlaceId = (typeof placeIds)[number];

/** Where the employer is, as far as the count can use it: at one of these, or anywhere else. */
export const whereabouts = [...placeIds, 'elsewhere'] as const;
export type Whereabouts = (typeof whereabouts)[number];
