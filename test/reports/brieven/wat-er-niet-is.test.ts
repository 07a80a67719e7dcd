/** Wat er niet is of al voorbij is, vraagt om een andere zin: geen gat dat niemand vult, en niets wat al gebeurd is als belofte. */
import { alleBrieven, aanbieding, brief, dossier, ribAnders, ribEigen, pers, tekst, vanCollege } from './ondersteuning';

const geen = { afwezig: 'geen' };
const teksten = (anders: Record<string, unknown>): string =>
  alleBrieven.map(([soort, publiek]) => tekst(brief(soort, publiek, dossier('concern-2025', anders)))).join('\n');

it.each([
  ['voorgeschiedenis.zorgen', /ernstig zorgen maa?k/u],
  ['rvb.toezeggingen', /toegezegd/u],
] as const)('%s kan er niet zijn: dan zegt geen brief er iets over', (id, zin) => {
  expect(teksten({})).toMatch(zin);
  for (const afwezig of ['geen', 'niet-openbaar']) {
    const zonder = teksten({ [id]: { afwezig } });
    expect(zonder).not.toMatch(zin);
    expect(zonder).not.toContain('ONTBREEKT');
  }
});

it('zonder eerder gesprek en zonder eerdere zorgen staat er geen leeg kopje', () => {
  const niets = { 'aanbieder.isGroot': false, 'voorgeschiedenis.bestuurlijkContact': false, 'melding.regioOp': '2025' };
  const anders = { ...niets, 'voorgeschiedenis.zorgen': geen, 'voorgeschiedenis.internGehouden': false };
  expect(ribEigen(dossier('concern-2025', anders))).not.toContain('Wat eraan voorafging');
  expect(pers(dossier('concern-2025', anders))).not.toContain('Wat eraan voorafging');
});

const inspectie = {
  'rib.datum': '2026-02-20',
  'igj.planning': 'in januari',
  'igj.rapportNaWeken': 6,
  'igj.bezoekOp': '2026-02-02',
  'igj.rapportOp': '2026-03-16',
  'igj.uitkomst': 'dat de hulp veilig is',
};

it('een bezoek van de inspectie dat al is geweest, wordt niet aangekondigd', () => {
  const uit = ribAnders(dossier('concern-2025', inspectie), '2026-02-20');
  expect(uit).toContain('Zij heeft de organisatie op 2 februari bezocht.');
  expect(uit).toContain('Haar rapport verschijnt zes weken na het bezoek op haar website.');
  expect(uit).not.toContain('Zij doet in januari onderzoek');
  expect(uit).not.toContain('bevinding');
});

it('een rapport dat er al is, komt niet nog', () => {
  const uit = ribAnders(dossier('concern-2025', inspectie), '2026-03-20');
  expect(uit).toContain('Zij heeft op 16 maart haar rapport over de organisatie op haar website gezet.');
  expect(uit).toContain('Haar belangrijkste bevinding is dat de hulp veilig is.');
  expect(uit).not.toMatch(/verschijnt|in januari/u);
});

it('een kenmerk blijft zoals het is, ook met een afkorting erin', () => {
  const uit = brief(
    'vervolgbrief',
    'raad-eigen-regio',
    dossier('concern-2025', { 'vervolg.vorigKenmerk': 'GR/2026/7' }),
  );
  expect(tekst(uit)).toContain('(kenmerk GR/2026/7)');
  const kop = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('concern-2025', { 'rib.kenmerk': 'GR-7' }));
  expect(tekst(kop)).not.toContain('De afkorting GR');
});

it('een naam die met haar lidwoord begint, krijgt er niet nog een', () => {
  const anders = { 'aanbieder.naam': 'Het Noorderlicht', 'aanbieder.lidwoord': 'het' };
  const uit = teksten({ ...anders, 'ontvanger.onderdelen': ['Het Noorderlicht', 'De Zuiderpoort'] });
  expect(uit).not.toMatch(/het het noorderlicht/iu);
  expect(uit).toContain('De situatie bij Het Noorderlicht is');
});

it('colleges die samen schrijven, ondertekenen ook samen', () => {
  const van = 'Colleges van burgemeester en wethouders in het Merengebied';
  const uit = aanbieding(dossier('concern-2025', { 'aanbiedingsbrief.van': van }));
  expect(uit).toContain('Namens de colleges van burgemeester en wethouders in het Merengebied,');
});

it('een vervolgbrief zegt wat het draaiboek is, ook waar het niet geldt', () => {
  const anders = { 'trede.nummer': 2, 'trede.label': null, 'trede.draaiboek': null };
  const uit = tekst(brief('vervolgbrief', 'raad-andere-regio', vanCollege('concern-2025', anders)));
  expect(uit).toMatch(
    /draaiboek ‘Continuïteit jeugdhulp’ niet van kracht\. Daarin staat wat iedere partij moet doen /u,
  );
});

it('bij een achtergehouden dag noemen alle brieven hetzelfde meldpunt', () => {
  const anders = { 'melding.regioOp': { afwezig: 'niet-openbaar' } };
  const bron = dossier('jeugdbescherming-2026', { ...anders, 'rvb.sinds': '2026-01', 'melding.onderschreven': true });
  expect(aanbieding(bron)).toContain('achter de melding die is gedaan bij het landelijke meldpunt');
  expect(ribEigen(bron)).toContain('een melding gedaan bij het landelijke meldpunt');
});
