import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/_site/', '**/_site.*/', '.cache/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      // Tests and node globals are typed by TypeScript itself.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
);
