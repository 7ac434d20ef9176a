import js from '@eslint/js'
import lit from 'eslint-plugin-lit'
import sonarjs from 'eslint-plugin-sonarjs'
import tseslint from 'typescript-eslint'

const passedOn = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file that defines it, not from one that passes it on.',
}

export default tseslint.config(
  { ignores: ['dist/', 'data/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { sonarjs },
    rules: {
      'sonarjs/cognitive-complexity': ['error', 12],
      'max-lines': ['error', 400],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // To take a property out of an object is to name it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Event handlers in templates and timers may be asynchronous; every other promise is awaited.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', passedOn],
    },
  },
  {
    files: ['server/app.ts'],
    rules: {
      // Express knows a handler of errors by its four parameters.
      '@typescript-eslint/max-params': ['error', { max: 4 }],
    },
  },
  { files: ['client/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        passedOn,
        {
          selector:
            "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > CallExpression[callee.name='atom']",
          message:
            'Keep the atom to its file: export it as a ReadableAtom, beside what changes it.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test may assert on a value it has just put there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
      },
    },
  },
)
