/** The places whose public holidays we know. */
export const placeIds = ['england-wales', 'scotland', 'northern-ireland', 'us'] as const;
export type PlaceId = (typeof placeIds)[number];
