/** The name in a sentence that the register does not know: never half a sentence, and no word of the question itself. */
import { maakRegister } from '../../../bot/begrip/register';
import { leesBericht } from '../../../bot/bericht-lezen';
import { onbekendeNaamIn } from '../../../bot/namen/onbekende-naam';

const lezer = { register: maakRegister({ aanbieders: [], gemeenten: [], regios: [] }), vandaag: '2026-03-12' };
const naamIn = (zin: string): string | null => onbekendeNaamIn(leesBericht(lezer, zin));

it.each([
  ['Moeten wij ons druk maken om Jeugdbescherming Gelderland?', 'Jeugdbescherming Gelderland'],
  ['Hallo, kunnen jullie zien in welke trede Wilgenhof zit? Alvast dank', 'Wilgenhof'],
  ['Ik ben benieuwd hoe het nu gaat bij Xonar', 'Xonar'],
  ['has Xonar been assigned a step', 'Xonar'],
  ['How serious is it with Wilgenhof at the moment', 'Wilgenhof'],
  ['gaat het nog wel goed met De Horizon?', 'De Horizon'],
  ['loopt er iets rond Kompas Jeugd, een casus bedoel ik', 'Kompas Jeugd'],
  ['ik wil even door de casus van de horizon bladeren', 'horizon'],
  ['casuskaart xonar graag', 'xonar'],
  ['trede JBG', 'JBG'],
  ['hzlkamp', 'hzlkamp'],
  ['Schuif over 10 min aan bij overleg Vuurtoren, praat me even bij', 'Vuurtoren'],
  ['hoe staat het met de kanteling nu', 'kanteling'],
  ['welke trede heeft de zonnebloeme', 'zonnebloeme'],
  ['loopt er iets bij het zonnelied', 'zonnelied'],
  ['is zonnelied', 'zonnelied'],
  ['Vuurtoren Noord, hoe staat het ermee', 'Vuurtoren Noord'],
])('%s', (zin, naam) => {
  expect(naamIn(zin)).toBe(naam);
});

it.each([
  'afgesloten casussen',
  'dossiers waar ik bij betrokken ben',
  'toon alle lopende zaken',
  'op welke trede zijn wij ingedeeld',
  'which cases are open right now',
  'wie is er deze maand naar een hogere trede gegaan',
  'wie staat er op de laagste trede',
  'klaar, maak het definitief',
  'welke casussen zijn definitief',
  'welke casussen hebben een tijdelijke regievoerder',
  'laat de landelijke casussen zien',
  'zijn er nieuwere casussen',
  'kan ik dit escaleren',
  'maak het korter',
  'welke casussen hebben een zwaardere trede dan vorige maand',
  'zijn er ook minder ernstige casussen',
  'welke aanbieders gaan achteruit',
  'welke casussen verslechteren',
  'toon de recentste berichten',
])('holds no name: %s', (zin) => {
  expect(naamIn(zin)).toBeNull();
});
