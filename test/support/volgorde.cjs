/** Which test file begins first. A machine that never ran them knows no durations, and what takes long would keep one core busy at the end. */
const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The longest first; of the others jest knows the order, or it does not matter. */
const LANG = [
  'c-verdwenen',
  'hele-hoofdtaak',
  'x-knoppen',
  'p-overal',
  'c-elke-vorm',
  'x-zwijgen',
  'k-inlezen',
  'l-reeks-feit',
  'f-omvallen',
  'u-dood-spoor',
  'l-brieven',
  'l-dossier',
  'p-gesprek',
  'willekeurig',
  's-drukte',
  'f-reeks',
  'hoofdtaak',
  'ervaring',
  'f-brieven',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const rang = new Map(LANG.map((naam, plek) => [`${naam}.test.ts`, plek]));
    const plekVan = ({ path }) => rang.get(basename(path)) ?? LANG.length;
    return [...super.sort(tests)].sort((a, b) => plekVan(a) - plekVan(b));
  }
};
