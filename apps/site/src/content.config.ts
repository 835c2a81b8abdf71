import { pathToFileURL } from 'node:url';
import { contentRoot } from '@rebound/schema/content-root';
import { evidenceSchema } from '@rebound/schema/kinds/evidence';
import { guideSchema } from '@rebound/schema/kinds/guide';
import { interviewQuestionSchema } from '@rebound/schema/kinds/interview-question';
import { letterSchema } from '@rebound/schema/kinds/letter';
import { mistakeSchema } from '@rebound/schema/kinds/mistake';
import { momentSchema } from '@rebound/schema/kinds/moment';
import { pageSchema } from '@rebound/schema/kinds/page';
import { questionnaireSchema } from '@rebound/schema/kinds/questionnaire';
import { searchSchema } from '@rebound/schema/kinds/search';
import { toolSchema } from '@rebound/schema/kinds/tool';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';

const root = contentRoot();

/** One folder of the content. The file name is the id, as it stands: an address never depends on what is in a file. */
function folder(name: string, ending: 'mdx' | 'yaml'): Loader {
  const files = glob({
    base: pathToFileURL(`${root}/${name}/`),
    pattern: `*.${ending}`,
    generateId: ({ entry }) => entry.slice(0, -(ending.length + 1)),
  });
  // Astro keeps a file it has read, path and all, until its words change. The same words in another content folder
  // (REBOUND_CONTENT) are another file, so the folder counts as part of them.
  return {
    ...files,
    load: (context) =>
      files.load({ ...context, generateDigest: (data) => context.generateDigest(`${root}\n${JSON.stringify(data)}`) }),
  };
}

export const collections = {
  mistakes: defineCollection({ loader: folder('mistakes', 'mdx'), schema: mistakeSchema }),
  guides: defineCollection({ loader: folder('guides', 'mdx'), schema: guideSchema }),
  tools: defineCollection({ loader: folder('tools', 'mdx'), schema: toolSchema }),
  moments: defineCollection({ loader: folder('moments', 'mdx'), schema: momentSchema }),
  pages: defineCollection({ loader: folder('pages', 'mdx'), schema: pageSchema }),
  evidence: defineCollection({ loader: folder('evidence', 'yaml'), schema: evidenceSchema }),
  interviewQuestions: defineCollection({
    loader: folder('interview-questions', 'yaml'),
    schema: interviewQuestionSchema,
  }),
  questionnaires: defineCollection({ loader: folder('questionnaires', 'yaml'), schema: questionnaireSchema }),
  letters: defineCollection({ loader: folder('letters', 'yaml'), schema: letterSchema }),
  search: defineCollection({ loader: folder('search', 'yaml'), schema: searchSchema }),
};
