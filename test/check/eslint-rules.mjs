/** House rules for eslint that no package has: user-facing sentences live in texts/, and a file says what it is for. */

/** Four words or more in a row, begun with a capital or ended like a sentence: that is prose, and prose is in texts/. */
export function isSentence(text) {
  const clean = text.trim();
  if (!/\p{L}{2,}(?:[,;:]? +[\p{L}\d'’-]+){3,}/u.test(clean)) return false;
  return /^\p{Lu}\p{Ll}/u.test(clean) || /[.?!…]$/.test(clean);
}

const CALLS = /^(?:log|debug|info|warn|error|fatal|includes|startsWith|endsWith)$/;

/** Words users never read: in errors, log lines, the help of a metric, or only compared with. */
function isForDevelopers(node) {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'NewExpression' && /Error$/.test(up.callee.name ?? '')) return true;
    if (up.type === 'CallExpression' && CALLS.test(up.callee.property?.name ?? '')) return true;
    if (up.type === 'Property' && up.key.name === 'help') return true;
    if (/Statement$|Declaration$/.test(up.type)) return false;
  }
  return false;
}

const textOf = (node) =>
  node.type === 'Literal' ? node.value : node.quasis.map((quasi) => quasi.value.cooked ?? '').join('x');

const noSentence = {
  meta: { type: 'problem', schema: [], messages: { sentence: 'A sentence for users: put this in texts/.' } },
  create(context) {
    const check = (node) => {
      const text = textOf(node);
      if (typeof text === 'string' && isSentence(text) && !isForDevelopers(node))
        context.report({ node, messageId: 'sentence' });
    };
    return { Literal: check, TemplateLiteral: check };
  },
};

const opensWithSentence = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Open the file with /** one sentence that says what it is for. */' },
  },
  create(context) {
    return {
      Program(node) {
        const first = context.sourceCode.getAllComments()[0];
        const begin = first?.range?.[0] ?? -1;
        const before = begin < 0 ? 'x' : context.sourceCode.text.slice(0, begin).replace(/^#!.*/, '').trim();
        const good =
          before === '' && first.type === 'Block' && first.value.startsWith('*') && first.value.trim().length > 12;
        if (!good) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
      },
    };
  },
};

export const house = { rules: { 'no-sentence': noSentence, 'opens-with-sentence': opensWithSentence } };
