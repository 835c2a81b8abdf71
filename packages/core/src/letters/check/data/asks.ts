import { list } from './list.ts';

/** A question without its mark. */
export const asks = list`
  ((like|grateful|glad|pleased|keen|interested|curious|love|helps?|good|useful|kind|help, too,|help me) ~to (know|hear|learn|ask|understand|find out)|want@ to (know|ask)|let me know|tell me|(please|kindly) ~(say|explain|advise|confirm|state)|(I|and|also) ~wonder@|(may|might|can|could) I ~ask|curious( to know)? about|(appreciate|help|good) ~(hearing|knowing|learning)|(could|can|would) you ~(say|explain|confirm|advise))( also| too| please)?,? (about )?(what|when|which|who|why|how|whether|where|if(?! you (need|would|want|have)\b))
  (do|did|does|is|are|has|have|will|can|could|would|may|might) (you|there|it|they|I|the) (# ){1,12}(yet|date|decided?|decision|news|ring|parking)(?=\.)
  I ~(ask|have) (two|three|four|several|some|a few) (things|questions)(?=:)
`;

/** Another one in the same sentence. */
export const asksMore = list`
  (?<=(,|\band|\bor|\bnor|\balso|\bthen|:) )(what|when|which|who|why|how|whether|where|if)
`;
