/** Of whom a story tells when the register does not know the name: offered back, and nothing where only a word stands. */
import { maakRegister } from '../../../bot/begrip/register';
import { leesBericht } from '../../../bot/bericht-lezen';
import { genoemdeNaamIn } from '../../../bot/namen/genoemde-naam';
import { gemeenten, regios } from '../begrip/register-voorbeeld';

const anker = { id: 'anker', naam: 'Jeugdhulp ’t Anker', aliassen: ['Anker'] };
const lezer = { register: maakRegister({ aanbieders: [anker], gemeenten, regios }), vandaag: '2026-03-12' };
const naamIn = (zin: string): string | null => genoemdeNaamIn(leesBericht(lezer, zin));

it.each([
  ['Regenbooghoeve kan de salarissen niet meer betalen', 'Regenbooghoeve'],
  ['goedemorgen, De Regenbooghoeve in Venlo kan volgende maand de salarissen niet betalen', 'De Regenbooghoeve'],
  ['Wij horen van twee kanten dat de lonen bij Korenaar 4 Kids te laat zijn', 'Korenaar 4 Kids'],
  ['gezinshuis de linde stopt per 1 april, 6 kinderen', 'gezinshuis de linde'],
  ['er is iets mis bij korenbloem in Roermond', 'korenbloem'],
  ['Anja de Boer van gemeente Venlo belde: Regenbooghoeve kan de lonen niet betalen', 'Regenbooghoeve'],
  ['Onze zorgen over Kompas-Noord Jeugd nemen toe', 'Kompas-Noord Jeugd'],
  ['De aanbieder Sterrenmos heeft geen bestuurder meer. Met vriendelijke groet, Joke van Dam', 'Sterrenmos'],
])('%s', (zin, naam) => {
  expect(naamIn(zin)).toBe(naam);
});

it.each([
  'een aanbieder kan volgende maand de salarissen niet meer betalen',
  'de huisbankier heeft de stekker uit het krediet getrokken',
  'in Den Bosch stopt een jeugdzorgaanbieder met crisisopvang',
  'het kantoor aan de Parklaan is dicht en niemand neemt op',
  'Anker kan de lonen niet betalen, en bij Molenveld horen we hetzelfde',
  'de zorgboerderij van de familie Jansen gaat op slot',
  'de aanbieder betaalt de lonen niet. Groeten, Marieke Terpstra',
  'DE LONEN ZIJN NIET BETAALD EN NIEMAND NEEMT OP',
  'Anja de Boer van gemeente Venlo belde over problemen met de salarissen',
  'net kwam Anja Boer van de gemeente Venlo langs: de lonen worden niet betaald',
  'mevrouw de Boer belde dat de lonen niet betaald worden',
  'volgens dhr. J. van der Meer worden de lonen niet betaald',
  'vanochtend: Piet van der Meer belde over personeelstekort',
])('%s: niemand', (zin) => {
  expect(naamIn(zin)).toBeNull();
});

it.each([
  ['de kleine wereld heeft geen geld meer', 'de kleine wereld'],
  ['hoi, de witte zwaan gaat failliet', 'de witte zwaan'],
  ['bij de bonte specht is de directeur weg', 'de bonte specht'],
  ['vernomen dat de vrolijke kikker ermee stopt', 'de vrolijke kikker'],
  ['sterke schouders staat op omvallen', 'sterke schouders'],
  ['stevige wortels betaalt al twee maanden niet', 'stevige wortels'],
  ['de springplank is failliet', 'de springplank'],
])('van gewone woorden in kleine letters: %s', (zin, naam) => {
  expect(naamIn(zin)).toBe(naam);
});

it.each([
  'de grootste aanbieder heeft geen geld meer',
  'de rode cijfers zijn schrikbarend',
  'de andere kant moet bewegen',
  'een goede start is gemist',
  'het hoge verzuim is niet houdbaar',
  'dat soort dingen moet je melden',
  'geen nieuwe cijfers is het enige wat we horen',
  'de tweede stap is gezet',
])('van gewone woorden, en geen naam: %s', (zin) => {
  expect(naamIn(zin)).toBeNull();
});
