/** Wat iemand als zin typte of wat net zo heet als iets anders, leest in een brief als Nederlands. */
import { alleBrieven, brief, dossier, tekst } from './ondersteuning';

const alles = (anders: Record<string, unknown>): string =>
  alleBrieven.map(([soort, publiek]) => tekst(brief(soort, publiek, dossier('concern-2025', anders)))).join('\n');

it('een hoofdletter of punt uit een eigen zin staat niet midden in een zin van ons', () => {
  const uit = alles({
    'plan.doel': 'Dat alle jeugdigen hun hulp houden.',
    'onderzoek.basis': 'De cijfers over 2024',
    'vervolg.vorigeTrede': 4,
    'vervolg.reden': 'Omdat er minder geld is',
    'igj.uitkomst': 'Dat de hulp veilig is',
    'organisatie.regievoerderTaken': ['Leidt het overleg.', 'Bewaakt de planning.'],
    'rvb.toezeggingen': ['medewerking.', 'openheid'],
  });
  expect(uit).toContain('Het doel is dat alle jeugdigen hun hulp houden.');
  expect(uit).toContain('gebaseerd op de cijfers over 2024.');
  expect(uit).toContain('De reden voor die verandering is dat er minder geld is.');
  expect(uit).toContain('Haar belangrijkste bevinding is dat de hulp veilig is.');
  expect(uit).toContain('De regievoerder leidt het overleg en bewaakt de planning.');
  expect(uit).toContain('heeft medewerking en openheid toegezegd');
});

it('een naam houdt zijn hoofdletter en een afkorting haar punt', () => {
  const uit = alles({
    'plan.doel': 'Het Anker overeind houden',
    'deelnemingen.namen': ['Zorg B.V.', 'De Linde'],
    'onderzoek.basis': 'IGJ-cijfers',
  });
  expect(uit).toContain('Het doel is het volgende: Het Anker overeind houden.');
  expect(uit).toContain('Het gaat om Zorg B.V. en De Linde.');
  expect(uit).toContain('gebaseerd op IGJ-cijfers.');
});

it('een aanbieder die heet als een gemeente, heet in een zin de aanbieder', () => {
  const uit = alles({ 'aanbieder.naam': 'Zeedorp', 'aanbieder.lidwoord': null, 'werkgebied.aantalGemeenten': 3 });
  expect(uit).toContain('De situatie bij de aanbieder Zeedorp is zeer problematisch.');
  expect(uit).toContain('De aanbieder Zeedorp is een grote aanbieder van jeugdhulp.');
  expect(uit).not.toMatch(/situatie bij Zeedorp/u);
  const gi = dossier('jeugdbescherming-2026', {
    'aanbieder.naam': 'Rivierwijk',
    'aanbieder.gevestigdIn': 'Rivierwijk',
  });
  expect(tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', gi))).toContain('bij de instelling Rivierwijk');
});

it.each([
  ['De kosten omlaag brengen.', 'het volgende: de kosten omlaag brengen.'],
  ['de rust herstellen en doorgaan', 'het volgende: de rust herstellen en doorgaan.'],
  ['de kosten omlaag te brengen', 'de kosten omlaag te brengen.'],
  ['om de hulp te laten doorgaan', 'om de hulp te laten doorgaan.'],
  ['minder wachtlijsten', 'minder wachtlijsten.'],
  ['rust voor jeugdigen', 'rust voor jeugdigen.'],
  ['dat alle jeugdigen hun hulp houden', 'dat alle jeugdigen hun hulp houden.'],
])('een doel dat als %s is getypt, leest in elke brief als een zin', (doel, zin) => {
  const met = alleBrieven
    .map(([soort, publiek]) => tekst(brief(soort, publiek, dossier('concern-2025', { 'plan.doel': doel }))))
    .filter((brieftekst) => brieftekst.includes('Het doel is '));
  expect(met.length).toBeGreaterThan(4);
  for (const brieftekst of met) expect(brieftekst).toContain(`Het doel is ${zin}`);
});
