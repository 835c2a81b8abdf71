import { list } from './list.ts';

/** “I had had”, “that that”, “it is is” of “what it is is”: right as often as wrong. */
export const mayDouble = list`
  had her do very really so no ha bye there now long far never yes blah more again well tut knock hush chop pom
  tom night aye win hear two three four five six seven eight nine zero hot
`;

/** “Logged in in May” is a verb and its particle. */
export const verbParticles = list`
  in on up over by out off about through round down around
`;
