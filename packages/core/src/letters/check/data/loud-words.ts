import { list } from './list.ts';

/** Words that are shouted when they stand in capitals; from “adore” on, the first five letters of those with an ending. */
export const loudWords = list`
  love so very not never always really nothing anything everything everyone please thank thanks you your yes
  huge best must need want now ever more much too just good great wow only all absolutely definitely totally
  super extra big real still again soon today asap urgent did have this that what please! and the for was were
  are hope know sure happy help wait sorry job dream perfect any every one no both most truly forever
  immediately before cannot will brilliant massive omg whatever however
  adore adori amaze annoy anxio asham askin aston astou awful badly barel begge beggi bigge bliss breat consc
  despe devas disgu dread dying embar enorm entir espec exhau faile famou furio gorge guara gutte happi harde
  hardl hated hatin highl hopel horri hugel humil ignor impos inval jealo liter lowes marve misse morti nearl
  neede nervo norma obses obvio outra overw painf petri plead promi relia relie ridic scare serio shock starv
  stunn surel tryin unbel usele usual utter waiti waste worri
`;
