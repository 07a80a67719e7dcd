/** May the organisation hear who melds: said in ordinary wording. */
import { naamwens } from '../../../bot/dialogues/naam-wens';

it.each([
  'nee mijn naam mag niet genoemd worden, en mijn leidinggevende weet ervan',
  'mag mijn naam genoemd? liever niet',
  'mijn naam liever niet noemen',
  'ik wil niet dat zuidervuur weet dat ik het was',
  'anoniem graag',
  'alsjeblieft mijn naam niet doorgeven aan zuidervuur',
  'mijn naam mag niet genoemd worden',
  'zonder mijn naam graag',
  'hou mijn naam erbuiten',
  'houd mij erbuiten',
  'laat mijn naam maar weg',
  'ik wil liever niet dat ze horen wie dit heeft gemeld',
  'de aanbieder hoeft niet te weten dat het van mij komt',
  'mijn naam moet geheim blijven',
  'noem mijn naam niet bij de aanbieder',
  'ik wil mijn naam niet delen',
  'mijn naam graag niet vermelden',
  'please keep my name out of it',
  'mijn naam hoeft er niet bij',
  'ze mogen niet weten dat ik dit meld',
])('‘%s’ is nee', (tekst) => {
  expect(naamwens(tekst)).toBe('nee');
});

it.each([
  'mijn naam mag gerust genoemd worden',
  'mijn naam mag erbij',
  'u mag mijn naam noemen',
  'mijn naam noemen vind ik prima',
  'ik heb er geen bezwaar tegen dat mijn naam genoemd wordt',
  'mijn naam mag bekend zijn, geen probleem',
  'ze mogen best weten dat ik dit heb gemeld',
  'het maakt mij niet uit of mijn naam bekend wordt',
  'mag mijn naam genoemd worden? ja hoor',
  'hoeft niet anoniem',
])('‘%s’ is ja', (tekst) => {
  expect(naamwens(tekst)).toBe('ja');
});

it.each([
  'mag mijn naam genoemd worden?',
  'wordt mijn naam genoemd?',
  'hoort de aanbieder mijn naam?',
  'de aanbieder weet niet dat ik dit meld',
  'mijn leidinggevende weet hier niet van',
  'mijn naam is jan jansen',
  'de naam van de aanbieder is niet bekend',
  'wij weten niet hoe het verder moet',
  'de bank wil niet meer meewerken',
  'ik weet niet of het klopt',
])('‘%s’ zegt het niet', (tekst) => {
  expect(naamwens(tekst)).toBeNull();
});
