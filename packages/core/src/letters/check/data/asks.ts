import { list } from './list.ts';

/** A question without its mark. */
export const asks = list`
  (like to (know|hear|ask)|want to know|let me know|tell me|please (say|explain))( also| please)? (what|when|which|who|why|how|whether|where|if(?! you (need|would|want|have)\b))
`;

/** Another one in the same sentence. */
export const asksMore = list`
  what|when|which|who|why|how|whether|where
`;
