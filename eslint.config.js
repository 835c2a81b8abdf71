import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

// Who may import whom (docs/architecture.md). Each rule here is shown to fail once in tests/repo/boundaries.test.ts.
const not = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const nodeParts = { regex: '^node:', message: 'This code runs in the browser: no Node modules here.' };

export default ts.config(
  {
    ignores: [
      '**/dist/',
      '**/.astro/',
      '**/reports/',
      '**/test-results/',
      '.tool/',
      '**/.turbo/',
      'apps/site/src/env.d.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one thing has one name everywhere.' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.config.ts', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['scripts/**', 'eslint.config.js'], languageOptions: { globals: globals.node } },
  { files: ['apps/site/src/**/*.js', 'apps/site/public/**/*.js'], languageOptions: { globals: globals.browser } },
  not(
    ['packages/core/src/**'],
    [
      {
        regex: '^(?!\\.{1,2}/)(?!@rebound/core/)',
        message: 'core imports only itself: no framework, no Node, no other package.',
      },
    ],
  ),
  {
    files: ['packages/core/src/**'],
    ignores: ['packages/core/src/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'process', 'navigator', 'performance'].map(
          (name) => ({
            name,
            message: 'core is pure: the caller passes what it needs.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock: the caller passes today.' },
        { object: 'Math', property: 'random', message: 'core has no dice: the caller passes the seed.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one thing has one name everywhere.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core has no clock: the caller passes today.',
        },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(?!\\.{1,2}/)(?!@rebound/core/)(?!vitest$)(?!fast-check$)(?!ical\\.js$)(?!date-holidays$)(?!postal-mime$)',
              message: 'A test of core imports core and its test tools.',
            },
          ],
        },
      ],
    },
  },
  not(
    ['packages/schema/src/**'],
    [
      { regex: '^@rebound/(?!core/)', message: 'schema imports core types and nothing else of ours.' },
      { group: ['astro', 'astro:*', 'preact', 'preact/*'], message: 'schema knows no framework.' },
    ],
  ),
  not(['packages/browser/src/**'], [{ regex: '^@rebound/', message: 'What finds a browser knows nothing of ours.' }]),
  not(
    ['apps/site/src/**'],
    [
      { group: ['astro:content'], message: 'Only src/catalog reads the content. Ask it for a typed list.' },
      { group: ['**/content/*.yaml', '**/content/**/*.mdx'], message: 'Only src/catalog reads the content.' },
      { group: ['@rebound/browser/*', 'playwright-core'], message: 'Only what runs at build opens a browser.' },
    ],
    ['apps/site/src/integrations/worksheets/**'],
  ),
  { files: ['apps/site/src/catalog/**', 'apps/site/src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
  not(
    [
      'apps/site/src/islands/**',
      'apps/site/src/controls/**',
      'apps/site/src/storage/**',
      'apps/site/src/search/**/*.{ts,tsx}',
    ],
    [
      { group: ['astro:*'], message: 'Only src/catalog reads the content.' },
      { group: ['**/catalog/*', '**/catalog'], message: 'Islands get their words as props from the page.' },
      { group: ['*.astro', '**/*.astro'], message: 'An island is Preact only.' },
      { regex: '^\\.\\./[A-Z]\\w*/', caseSensitive: true, message: 'What two islands use lives in islands/shared.' },
      nodeParts,
    ],
    // A test runs in Node, and may read the words it proves something about.
    ['**/*.test.{ts,tsx}'],
  ),
  {
    files: ['apps/site/src/**/*.{ts,tsx,astro}'],
    ignores: ['apps/site/src/storage/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Only src/storage touches browser storage.' },
        { name: 'sessionStorage', message: 'Only src/storage touches browser storage.' },
      ],
    },
  },
  not(
    ['tests/e2e/**', 'tests/a11y/**', 'tests/search/**', 'tests/budget/**'],
    [{ regex: '^@rebound/|apps/site/src|packages/', message: 'These tests look from outside: no source of the site.' }],
  ),
);
