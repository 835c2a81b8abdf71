import { list } from './list.ts';

/** Words that are shouted when they stand in capitals. */
export const loudWords = list`
  love so very not never always really nothing anything everything everyone please thank thanks you your yes
  huge best must need want now ever more much too just good great wow only all absolutely definitely totally
  super extra big real still again soon today asap urgent did have this that what please! and the for was were
  are hope know sure happy help wait sorry job dream perfect any every one no both most truly forever
  immediately before cannot will brilliant massive omg wow
`;
