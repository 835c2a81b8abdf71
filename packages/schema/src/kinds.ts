import type { z } from 'zod';
import { coverageSchema } from './kinds/coverage.ts';
import { evidenceSchema } from './kinds/evidence.ts';
import { guideSchema } from './kinds/guide.ts';
import { interviewQuestionSchema } from './kinds/interview-question.ts';
import { letterSchema } from './kinds/letter.ts';
import { mistakeSchema } from './kinds/mistake.ts';
import { momentSchema } from './kinds/moment.ts';
import { pageSchema } from './kinds/page.ts';
import { questionnaireSchema } from './kinds/questionnaire.ts';
import { searchSchema } from './kinds/search.ts';
import { toolSchema } from './kinds/tool.ts';

/** Where the files of a kind stand, and what their fields must be. */
interface Kind {
  readonly folder: string;
  readonly ending: 'mdx' | 'yaml';
  readonly schema: z.ZodType;
}

/** Every kind of content file. */
export const kinds = {
  mistakes: { folder: 'mistakes', ending: 'mdx', schema: mistakeSchema },
  guides: { folder: 'guides', ending: 'mdx', schema: guideSchema },
  tools: { folder: 'tools', ending: 'mdx', schema: toolSchema },
  moments: { folder: 'moments', ending: 'mdx', schema: momentSchema },
  pages: { folder: 'pages', ending: 'mdx', schema: pageSchema },
  evidence: { folder: 'evidence', ending: 'yaml', schema: evidenceSchema },
  interviewQuestions: { folder: 'interview-questions', ending: 'yaml', schema: interviewQuestionSchema },
  questionnaires: { folder: 'questionnaires', ending: 'yaml', schema: questionnaireSchema },
  letters: { folder: 'letters', ending: 'yaml', schema: letterSchema },
  coverage: { folder: 'coverage', ending: 'yaml', schema: coverageSchema },
  search: { folder: 'search', ending: 'yaml', schema: searchSchema },
} satisfies Record<string, Kind>;

/** The name of a kind, as it is called in code. */
export type KindName = keyof typeof kinds;

/** The names of all kinds. */
export const kindNames = Object.keys(kinds).filter((name): name is KindName => name in kinds);
