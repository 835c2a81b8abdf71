import { list } from './list.ts';

/** Kind words that would fit any employer. */
export const praise = list`
  wonderful|great|lovely|nice|fantastic|super|superb|amazing|excellent|terrific|brilliant|impressed|impressive|inspiring|insightful|interesting|informative|enjoyed|enjoyable|enjoy|pleasant|pleasure|welcome|welcoming|friendly|exciting|excited|delightful|valuable|tremendous|incredible|fabulous|kind|warm|warmly|helpful|professional|passionate|knowledgeable|loved|liked|appreciated?(?! that)|special|a lot to offer
`;

/** Thanks, which are worth having with a reason. */
export const thanks = list`
  thank@|grateful|gratitude|appreciat@|cheers|much obliged|indebted
`;
