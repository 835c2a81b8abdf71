import { list } from './list.ts';

/** A question without its mark. */
export const asks = list`
  ((like|grateful|glad|keen|curious|helps?|good|too,) ~to (know|hear|learn|ask)|want@ to (know|ask)|let me know|tell me|(please|kindly|would you|could you) (also )?(say|explain|advise|confirm)|I ~wonder@|(may|might|can) I ~ask|curious about|(appreciate|good) (hearing|knowing))( also| too| please)?,? (what|when|which|who|why|how|whether|where|if(?! you (need|would|want|have)\b))
`;

/** Another one in the same sentence. */
export const asksMore = list`
  (?<=(,|\band|\bor|\bnor|\balso|\bthen|:) )(what|when|which|who|why|how|whether|where|if)
`;
