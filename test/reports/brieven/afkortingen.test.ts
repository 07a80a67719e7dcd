/** Abbreviations that somebody typed in a fact are written out where they stand first, and once. */
import { vakwoorden } from '../../../texts/taaladvies';
import { metUitleg } from '../../../texts/afkortingen';
import { zinTekst } from '../../../domain/document';
import { brief, dossier, tekst } from './ondersteuning';
import { controleer } from '../../../reports/controle';

it('schrijft MGR en Wmo bij het eerste gebruik voluit, en daarna kort', () => {
  const pers = tekst(brief('persbericht', 'pers', dossier('mutsaers-2023')));
  expect(pers).toContain('De modulaire gemeenschappelijke regeling (MGR) sociaal domein Limburg-Noord verzorgt');
  expect(pers).toContain('Jeugdhulp, de Wet maatschappelijke ondersteuning (Wmo), Participatie');
});

it.each([
  ['de Wmo en de Wmo', 'in ', 'de Wet maatschappelijke ondersteuning (Wmo) en de Wmo'],
  ['Wmo', '', 'De Wet maatschappelijke ondersteuning (Wmo)'],
  ['Wmo', 'volgens de ', 'Wet maatschappelijke ondersteuning (Wmo)'],
  ['Wmo-voorzieningen', 'voor ', 'Wmo-voorzieningen'],
  ['de Vereniging van Nederlandse Gemeenten (VNG) en VNG', '', 'de Vereniging van Nederlandse Gemeenten (VNG) en VNG'],
])('%s, na “%s”', (getypt, voor, verwacht) => {
  expect(metUitleg(getypt, new Set(), voor)).toBe(verwacht);
});

describe('in de kop en de ondertekening blijft een naam zoals hij is, met uitleg onder aan de bladzijde', () => {
  const noten = (soort: 'raadsinformatiebrief' | 'persbericht', publiek: 'raad-eigen-regio' | 'pers', anders = {}) =>
    brief(soort, publiek, dossier('mutsaers-2023', anders)).voetnoten.flatMap(({ zinnen }) => zinnen.map(zinTekst));
  const mgr = 'De afkorting MGR staat voor modulaire gemeenschappelijke regeling.';

  it('één keer, waar zij het eerst staat', () => {
    const rib = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('mutsaers-2023'));
    const van = rib.blokken.flatMap((blok) =>
      blok.soort === 'kopblok'
        ? blok.regels.filter(({ label }) => label === 'Van').flatMap(({ zinnen }) => zinnen)
        : [],
    );
    expect(van.map(zinTekst)).toEqual(['Algemeen Bestuur MGR sociaal domein Limburg-Noord']);
    expect(van[0]?.stukken.at(-1)).toEqual({ soort: 'voetnoot', nummer: 1 });
    expect(noten('raadsinformatiebrief', 'raad-eigen-regio').filter((noot) => noot === mgr)).toHaveLength(1);
  });

  it('bij de ondertekening als de kop haar niet heeft', () => {
    const functie = { 'rib.van': 'Dagelijks Bestuur', 'rib.functie': 'wethouder Jeugd en Wmo' };
    const gevonden = noten('raadsinformatiebrief', 'raad-eigen-regio', functie);
    expect(gevonden).toContain('De afkorting Wmo staat voor Wet maatschappelijke ondersteuning.');
    expect(gevonden).not.toContain(mgr);
  });

  it('niet waar de tekst haar zelf uitlegt, of waar zij al voluit staat', () => {
    expect(noten('persbericht', 'pers')).not.toContain(mgr);
    const elders = { 'rib.van': 'Modulaire gemeenschappelijke regeling (MGR) Noord', 'rib.functie': 'Directeur' };
    expect(noten('raadsinformatiebrief', 'raad-eigen-regio', elders)).not.toContain(mgr);
    const inTekst = { 'plan.doel': 'rust bij de MGR' };
    expect(noten('raadsinformatiebrief', 'raad-eigen-regio', inTekst)).not.toContain(mgr);
  });
});

it('noemt wat in het register van afkortingen ontbreekt als taalhint', () => {
  const bron = dossier('mutsaers-2023', { 'plan.doel': 'rust bij het CJG en de MGR' });
  const { taalhints } = controleer(brief('persbericht', 'pers', bron), bron, 'pers');
  const kort = taalhints.filter(({ soort }) => soort === 'afkorting-niet-uitgelegd').map((hint) => hint.tekst);
  expect(kort).toEqual(['CJG']);
});

it('noemt een vakwoord in de brief aan ouders, met het feit en wie het mag wijzigen', () => {
  const bron = dossier('mutsaers-2023');
  const hints = (soort: 'clientenbrief' | 'persbericht', publiek: 'clienten' | 'pers') =>
    controleer(brief(soort, publiek, bron), bron, publiek).taalhints.filter((hint) => hint.soort === 'vakwoord');
  expect(hints('clientenbrief', 'clienten').map((hint) => hint.tekst)).toEqual([
    'continuïteit',
    'cruciale',
    'jeugdhulpfuncties',
  ]);
  const [eerste] = hints('clientenbrief', 'clienten');
  expect(eerste?.advies).toContain('het feit ‘doel van het plan’. Vraag een andere tekst aan: regievoerder.');
  expect(hints('persbericht', 'pers')).toEqual([]);
});

it('kent zo’n honderd woorden van het vak, en legt er geen uit met een ander woord van de lijst', () => {
  const woorden = Object.entries(vakwoorden);
  expect(woorden.length).toBeGreaterThan(100);
  for (const [woord, beter] of woorden) {
    const uitleg = beter.split(/[^\p{L}-]+/u);
    expect([woord, uitleg.filter((een) => Object.hasOwn(vakwoorden, een))]).toEqual([woord, []]);
  }
});

it('laat een brief zonder plan niet zeggen hoe intensief de regio meedoet', () => {
  const zonderPlan = dossier('stichting-2024', { 'plan.soort': { afwezig: 'geen' }, 'trede.nummer': 2 });
  const rib = tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', zonderPlan));
  expect(rib).toContain('Op verzoek van de aanbieder zelf blijven wij daarbij betrokken.');
  expect(rib).not.toContain('intensief');
});

it('ondertekent een brief van het college namens het college, ook waar de casus geen bestuur noemt', () => {
  const vanCollege = dossier('concern-2025', { 'rib.van': 'College van burgemeester en wethouders van Zeedorp' });
  const rib = tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', vanCollege));
  expect(rib).toContain('Namens het college van burgemeester en wethouders van Zeedorp,');
  expect(tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('concern-2025')))).not.toContain('Namens het');
});
