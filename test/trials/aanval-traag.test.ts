/** Probe. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { begrijp } from '../../bot/begrip/begrijp';
import { maakRegister } from '../../bot/begrip/register';
import { readText } from '../../bot/teams/text-in';

const register = maakRegister({
  aanbieders: [{ id: 'A', naam: 'Stichting Het Noorderlicht', aliassen: [] }],
  gemeenten: [{ code: 'GM', naam: 'Venlo', aliassen: [] }],
  regios: [],
});
const zaden: Record<string, string> = {
  a: 'a',
  A: 'A',
  Aa: 'Aa ',
  spatie: ' ',
  cijfer: '1',
  cijfers: '1 ',
  punten: '1.',
  jarige: '9-jarige ',
  initialen: 'A. B. ',
  'A.': 'A.',
  naamvan: 'Jan van de ',
  kind: 'kind ',
  kindvan: 'kind van 9 uit ',
  client: 'clientnummer ',
  geboren: 'geboren op ',
  woont: 'woont ',
  straat: 'straat ',
  straten: 'aaaaaaaaaaastraat',
  school: 'school De ',
  kvk: 'kvk ',
  kvk2: 'kvkkvk',
  eur: '€ 1.000',
  eur2: '1.000.000',
  nl: 'NL12 ABCD 1 2 3',
  tel: '+31 6 1 2 3',
  plus: '+31-',
  nieuw: '\n',
  apostrof: "d'",
  streep: '-',
  haak: '[BSN ',
  amp: '&amp;',
  at: '<at>x</at>',
  kanten: '(9) ',
  bsn: '1 2 3 4 5 6 7 8 2 ',
  komma: '1,2',
  datum: '1-1-',
  zinnen: 'Dit. Dat. ',
  accent: 'é',
  hoog: '𝟏',
  aanbieder: 'noorderlicht ',
  trede: 'trede ',
  tredes: 'trede5',
  cas: 'C-2026-',
  mln: '1 miljoen ',
  duizend: 'duizend ',
  honderd: 'honderd',
  vorige: 'vorige week ',
  over: 'over drie ',
  uur: 'om 3 uur ',
  kijfer: 'zeventien',
  pnt: '.',
  kma: ',',
  quote: '"',
  slash: '/',
  wil: 'ik wil een melding doen ',
  niet: 'niet ',
  gem: 'gemeente ',
  regio: 'regio ',
};
const duur = (doe: () => unknown): number => {
  const t = performance.now();
  doe();
  return Math.round(performance.now() - t);
};
it('traag', () => {
  const uit: string[] = [];
  for (const [naam, zaad] of Object.entries(zaden)) {
    const k = zaad.repeat(Math.ceil(4000 / zaad.length)).slice(0, 3999);
    const k2 = zaad.repeat(Math.ceil(20000 / zaad.length)).slice(0, 19999);
    const staart = k + ' 9!';
    const r = [
      duur(() => maakVrijeTekst(k)),
      duur(() => maakVrijeTekst(k2)),
      duur(() => maakVrijeTekst(staart)),
      duur(() => begrijp(k, register, '2026-03-12')),
      duur(() => begrijp('trede ' + k, register, '2026-03-12')),
    ];
    if (Math.max(...r) > 120) uit.push(`${naam}: ${r.join(' ')}`);
  }
  require('fs').writeFileSync('/tmp/traag.txt', uit.join('\n'));
  void readText;
}, 280000);
