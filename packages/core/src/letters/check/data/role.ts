import { list } from './list.ts';

/** Words of a job’s name that do not tell it from another. */
export const levels = list`
  and or of the a an for in at to with level grade band part time full senior junior lead head chief trainee
  deputy
`;

/** “The new position” names no job. */
export const namesNothing = list`
  new same open available advertised vacant current above whole undefined possible exciting great good nice
  lovely wonderful right ideal perfect interesting other next first second job full part time permanent best
  such following said kind sort type scope side end of
`;

/** Words that show that what stands before “job” is not its name. */
export const connects = list`
  the a an of about for to in on at with and or that this is was have had your my our i you me his her their by
  from as if whether when but discuss do did doing get take want
`;

/** Words of a sentence that is about the job. */
export const aboutJob = list`
  jobs?|roles?|posts?|position|place on|(the|your) team|vacancy|opening|work@|join@|appl@|interview@|hir@|train@|shifts?|be (an?|your)|one of|would
  (keen|like|want|love|hope|glad|happy|ready) to|consider@|start@
`;
