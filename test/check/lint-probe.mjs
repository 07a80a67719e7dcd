/** Lints pieces of code as if they stood in the house; eslint is an ES module, so jest asks for it in a process of its own. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** In: [[file name, code], …] as JSON argument. Out: the rule names that complained, per piece. */
const pieces = JSON.parse(process.argv[2]);
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } },
  ],
});
const answers = [];
for (const [filePath, code] of pieces) {
  const [result] = await eslint.lintText(code, { filePath });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(answers));
