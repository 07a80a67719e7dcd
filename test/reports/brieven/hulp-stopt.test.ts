/** Stopt de hulp bij een aanbieder, dan lezen ouders en medewerkers dat, en van hoe het verdergaat alleen wat iemand vastlegde. */
import type { Publiek } from '../../../domain/publiek';
import type { BriefsoortNaam } from '../../../reports/brieven';
import type { Dossier } from '../../../domain/dossier';
import { controleer, gaten } from '../../../reports/controle';
import { brief, dossier, tekst, zonder } from './ondersteuning';

type Casus = 'concern-2025' | 'jeugdbescherming-2026';

const stopt = (naam: Casus, daarna: unknown, op: unknown = { afwezig: 'niet-openbaar' }) =>
  dossier(naam, {
    'hulp.doorgang': 'stopt-bij-deze-aanbieder',
    'hulp.stoptOp': op,
    'afsluiting.hulpDaarna': daarna,
  });

const lees = (soort: BriefsoortNaam, publiek: Publiek, naam: Casus, daarna: unknown): string =>
  tekst(brief(soort, publiek, stopt(naam, daarna)));

const brieven = [
  ['clientenbrief', 'clienten'],
  ['medewerkersbrief', 'medewerkers'],
  ['vervolgbrief', 'raad-eigen-regio'],
  ['vervolgbrief', 'raad-andere-regio'],
  ['vragen-en-antwoorden', 'pers'],
  ['verklaring', 'pers'],
] as const;

it.each(brieven)('%s voor %s: hoe het verdergaat is één gat, en is het bekend dan staat het er', (soort, publiek) => {
  const gat = gaten(brief(soort, publiek, stopt('concern-2025', null)));
  expect(gat.filter(({ feit }) => feit === 'afsluiting.hulpDaarna')).toHaveLength(1);
  expect(lees(soort, publiek, 'concern-2025', 'andere-aanbieders')).toContain(
    'De hulp gaat verder bij andere aanbieders.',
  );
  expect(lees(soort, publiek, 'concern-2025', 'afgerond')).toContain('De hulp die nog liep, is afgerond.');
  expect(lees(soort, publiek, 'concern-2025', 'nog-niet-bekend')).toContain(
    'Hoe het met de hulp verdergaat, is nog niet bekend.',
  );
  expect(lees(soort, publiek, 'jeugdbescherming-2026', 'andere-aanbieders')).toContain(
    'De begeleiding gaat verder bij andere organisaties.',
  );
});

it.each(brieven)('%s voor %s: vanaf welke dag is één gat, en is het bekend dan staat het er', (soort, publiek) => {
  const bij = (op: unknown, daarna: unknown = 'andere-aanbieders', dag?: string) =>
    tekst(brief(soort, publiek, stopt('concern-2025', daarna, op), dag));
  const gat = gaten(brief(soort, publiek, stopt('concern-2025', 'andere-aanbieders', null)));
  expect(gat.filter(({ feit }) => feit === 'hulp.stoptOp')).toHaveLength(1);
  expect(gat.find(({ feit }) => feit === 'hulp.stoptOp')?.tekst).toContain(
    publiek === 'pers' ? 'vragen aan: wie de regie voert' : 'vragen aan: regievoerder',
  );
  // The day before, the day itself and the day after: one sentence, and each time true.
  expect(bij('2026-04-01', 'andere-aanbieders', '2026-03-31')).toMatch(/ gaat .*vanaf 1 april niet meer door\./u);
  expect(bij('2026-04-01', 'andere-aanbieders', '2026-04-01')).toMatch(/ gaat .*vanaf 1 april niet meer door\./u);
  expect(bij('2026-04-01', 'andere-aanbieders', '2026-04-02')).toMatch(/ gaat .*sinds 1 april niet meer door\./u);
  expect(bij('2026-04-01', 'andere-aanbieders', '2025-12-02')).toContain('vanaf 1 april 2026 niet meer door');
  expect(bij({ afwezig: 'geen' })).toContain('Vanaf welke dag is nog niet bekend.');
  expect(bij({ afwezig: 'geen' }, 'nog-niet-bekend')).toContain(
    'Wanneer de hulp stopt en hoe het daarna verdergaat, is nog niet bekend.',
  );
  // What is withheld is not said to be unknown.
  expect(bij({ afwezig: 'niet-openbaar' })).not.toMatch(/welke dag|Wanneer de hulp stopt/u);
});

it.each(brieven)('%s voor %s: ieder feit dat dan wegvalt is één gat', (soort, publiek) => {
  const vol = stopt('concern-2025', 'andere-aanbieders', '2026-04-01');
  for (const feit of ['hulp.doorgang', 'hulp.stoptOp', 'afsluiting.hulpDaarna', 'aanbieder.naam', 'aanbieder.soort']) {
    const voluit = brief(soort, publiek, vol);
    const mist = gaten(brief(soort, publiek, zonder(vol, feit)));
    expect([feit, gaten(voluit).filter((een) => een.feit === feit).length]).toEqual([feit, 0]);
    expect([feit, mist.filter((een) => een.feit === feit).length > 1]).toEqual([feit, false]);
    if (feit.startsWith('hulp') || feit.startsWith('afsluiting')) expect(mist.map((een) => een.feit)).toContain(feit);
  }
});

it.each(brieven)('%s voor %s: gaat de hulp door, dan vraagt niemand hoe het daarna gaat', (soort, publiek) => {
  const anders = dossier('concern-2025', { 'afsluiting.hulpDaarna': null });
  expect(gaten(brief(soort, publiek, anders)).map(({ feit }) => feit)).not.toContain('afsluiting.hulpDaarna');
});

const nietOverDeHulp = [
  ['raadsinformatiebrief', 'raad-eigen-regio'],
  ['raadsinformatiebrief', 'raad-andere-regio'],
  ['persbericht', 'pers'],
] as const;

it.each(nietOverDeHulp)('%s voor %s zegt dat de hulp stopt, en rekent er niet op', (soort, publiek) => {
  const met = (daarna: unknown, op: unknown) => brief(soort, publiek, stopt('concern-2025', daarna, op), '2026-03-31');
  const uit = tekst(met('andere-aanbieders', '2026-04-01'));
  expect(uit).toContain('De hulp gaat bij Zorggroep Duinrand vanaf 1 april niet meer door.');
  expect(uit).toContain('De hulp gaat verder bij andere aanbieders.');
  expect(uit).toContain('Het belang van de jeugdigen staat voorop.');
  expect(uit).not.toMatch(/dat de hulp doorgaat|niet in gevaar komt|bij de organisatie blijven/u);
  const gat = (daarna: unknown, op: unknown) =>
    gaten(met(daarna, op))
      .map(({ feit }) => feit)
      .filter((feit) => feit.startsWith('hulp.') || feit.startsWith('afsluiting.'));
  expect(gat(null, '2026-04-01')).toEqual(['afsluiting.hulpDaarna']);
  expect(gat('andere-aanbieders', null)).toEqual(['hulp.stoptOp']);
  // A casus of which nobody recorded it yet has the letter it always had.
  expect(gaten(brief(soort, publiek, dossier('concern-2025', { 'hulp.doorgang': null })))).toEqual([]);
});

it.each([
  ['raadsinformatiebrief', 'raad-eigen-regio', /krijgen (jeugdigen )?hulp van dit/iu, /krijgen of kregen /u],
  ['raadsinformatiebrief', 'raad-andere-regio', /krijgen (jeugdigen )?hulp van dit/iu, /krijgen of kregen /u],
  ['clientenbrief', 'clienten', /of uw kind hulp krijgt van/u, /hulp krijgt of heeft gekregen van/u],
] as const)(
  '%s voor %s: tot de dag van het stoppen krijgt men hulp, en dan pas of kreeg men die',
  (soort, publiek, nu, ooit) => {
    const op = (briefdag: string | null, dag: unknown = '2026-04-01') =>
      tekst(brief(soort, publiek, stopt('concern-2025', 'andere-aanbieders', dag), briefdag));
    expect(op('2026-03-31')).toMatch(nu);
    expect(op('2026-03-31')).not.toMatch(ooit);
    const later = [op('2026-04-01'), op('2026-05-01'), op('2026-03-31', null), op('2026-03-31', { afwezig: 'geen' })];
    for (const uit of later) {
      expect(uit).toMatch(ooit);
      expect(uit).not.toMatch(nu);
    }
  },
);

it('wat wordt afgerond is dat tot de dag van het stoppen nog niet', () => {
  const op = (dag: string): string =>
    tekst(brief('clientenbrief', 'clienten', stopt('concern-2025', 'afgerond', '2026-04-01'), dag));
  expect(op('2026-03-31')).toContain('De hulp die nog loopt, wordt afgerond.');
  expect(op('2026-04-01')).toContain('De hulp die nog liep, is afgerond.');
});

it('ook een GI voert tot die dag uit, en daarna voert of voerde zij', () => {
  const op = (dag: string) =>
    tekst(
      brief(
        'raadsinformatiebrief',
        'raad-eigen-regio',
        stopt('jeugdbescherming-2026', 'andere-aanbieders', '2026-04-01'),
        dag,
      ),
    );
  expect(op('2026-03-31')).toContain('In onze regio voert deze gecertificeerde instelling');
  expect(op('2026-04-01')).toContain('In onze regio voert of voerde deze gecertificeerde instelling');
});

it('de aanbiedingsbrief zegt dat de hulp stopt, en noemt het dan niet te vroeg om iets te zeggen', () => {
  const uit = tekst(
    brief(
      'aanbiedingsbrief',
      'ontvangende-regio',
      stopt('concern-2025', 'andere-aanbieders', '2026-04-01'),
      '2026-04-02',
    ),
  );
  expect(uit).toContain('De hulp gaat bij Zorggroep Duinrand sinds 1 april niet meer door.');
  expect(uit).toContain('Wat dit verder betekent voor het zorgaanbod in onze regio, is nog niet bekend.');
  expect(uit).not.toContain('te vroeg');
  expect(
    gaten(brief('aanbiedingsbrief', 'ontvangende-regio', dossier('concern-2025', { 'hulp.doorgang': null }))),
  ).toEqual([]);
});

it.each([
  ['raadsinformatiebrief', 'raad-eigen-regio', 'Wat eraan voorafging'],
  ['raadsinformatiebrief', 'raad-andere-regio', 'Wat eraan voorafging'],
  ['persbericht', 'pers', 'Oordeel over de situatie'],
  ['vervolgbrief', 'raad-eigen-regio', 'Wat er is gebeurd'],
] as const)(
  '%s voor %s: stopt de hulp, dan staat dat voorop, en heet niemand verantwoordelijk voor zijn herstel',
  (soort, publiek, kop) => {
    const plan = { 'plan.soort': 'herstelplan', 'plan.opdrachtgever': 'aanbieder' };
    const koppen = (anders: Record<string, unknown>): readonly string[] =>
      tekst(brief(soort, publiek, dossier('concern-2025', { ...plan, ...anders }))).split('\n');
    const stop = koppen({ 'hulp.doorgang': 'stopt-bij-deze-aanbieder', 'hulp.stoptOp': '2026-04-01' });
    expect(stop.indexOf('Hulp aan jeugdigen')).toBeLessThan(stop.indexOf(kop));
    expect(stop.filter((regel) => regel === 'Hulp aan jeugdigen')).toHaveLength(1);
    expect(stop).toContain(
      'Zorggroep Duinrand is als eerste verantwoordelijk voor wat er bij de eigen organisatie gebeurt.',
    );
    expect(stop.join(' ')).not.toContain('eigen herstel');
    const door = koppen({ 'hulp.doorgang': 'gaat-door' });
    expect(door.indexOf('Hulp aan jeugdigen')).toBeGreaterThan(door.indexOf(kop));
    expect(door).toContain('Zorggroep Duinrand is als eerste verantwoordelijk voor het eigen herstel.');
  },
);

it('dat de situatie geen gevolgen heeft voor het zorgaanbod, heet niet dat het stoppen er geen heeft', () => {
  const bron = dossier('concern-2025', {
    'hulp.doorgang': 'stopt-bij-deze-aanbieder',
    'ontvanger.gevolgenZorg': 'geen-gevolgen',
  });
  const uit = brief('aanbiedingsbrief', 'ontvangende-regio', bron);
  expect(tekst(uit)).toContain('Voor het zorgaanbod in onze regio heeft de situatie geen gevolgen.');
  expect(controleer(uit, bron, 'ontvangende-regio').teControleren).toContainEqual({
    feit: 'ontvanger.gevolgenZorg',
    reden: 'de-hulp-stopt',
  });
});

it('eigen woorden die op hulp rekenen, zijn naast hulp die stopt iets om na te kijken', () => {
  const nakijken = (soort: BriefsoortNaam, publiek: Publiek, bron: Dossier) =>
    controleer(brief(soort, publiek, bron), bron, publiek).teControleren.filter(
      ({ reden }) => reden === 'de-hulp-stopt',
    );
  const stop = { 'hulp.doorgang': 'stopt-bij-deze-aanbieder', 'plan.doel': 'dat de dagbehandeling kan blijven' };
  const gestopt = dossier('concern-2025', { ...stop, 'persbericht.kop': 'Jeugdigen houden hun hulp' });
  expect(nakijken('raadsinformatiebrief', 'raad-eigen-regio', gestopt)).toEqual([
    { feit: 'plan.doel', reden: 'de-hulp-stopt' },
  ]);
  expect(nakijken('persbericht', 'pers', gestopt).map(({ feit }) => feit)).toEqual(['plan.doel', 'persbericht.kop']);
  // A letter that does not print it, a headline that says nothing of it, and help that goes on.
  expect(nakijken('clientenbrief', 'clienten', gestopt)).toEqual([]);
  expect(
    nakijken('persbericht', 'pers', dossier('concern-2025', { ...stop, 'persbericht.kop': 'Stap voor Duinrand' })),
  ).toHaveLength(1);
  expect(nakijken('persbericht', 'pers', dossier('concern-2025', { 'hulp.doorgang': 'gaat-door' }))).toEqual([]);
});

it.each([
  ['clientenbrief', 'clienten'],
  ['medewerkersbrief', 'medewerkers'],
] as const)('%s: naast hulp die stopt staat geen doel dat zij blijft', (soort, publiek) => {
  const doel = 'Het doel is dat alle jeugdigen hun hulp houden.';
  expect(lees(soort, publiek, 'concern-2025', 'andere-aanbieders')).not.toContain('Het doel is');
  expect(tekst(brief(soort, publiek, dossier('concern-2025')))).toContain(doel);
});

it('ouders lezen geen belofte dat de hulp blijft, en ook niet dat zij niets hoeven te doen', () => {
  const uit = lees('clientenbrief', 'clienten', 'concern-2025', 'nog-niet-bekend');
  expect(uit).toContain('hulp krijgt of heeft gekregen van');
  expect(uit).toContain('Nee, bij ons gaat de hulp niet door.');
  expect(uit).not.toMatch(/hoeft (nu )?zelf niets|hoort u dat van ons|de hulp houden/u);
});

it('medewerkers van wie stopt krijgen dank, en niet de vraag om te blijven', () => {
  const uit = lees('medewerkersbrief', 'medewerkers', 'concern-2025', 'andere-aanbieders');
  expect(uit).toContain('Bij ons gaat de hulp niet door.');
  expect(uit).toContain('Wij danken u voor uw werk voor jeugdigen en hun ouders.');
  expect(uit).not.toMatch(/bij ons blijft|rekenen op u|blijven op dit moment hulp/u);
});

it('wat het plan voor banen betekent, heet niet wat het stoppen voor banen betekent', () => {
  const bron = (anders: Record<string, unknown>) =>
    tekst(
      brief(
        'medewerkersbrief',
        'medewerkers',
        dossier('concern-2025', { 'personeel.banen': 'geen-gevolgen', ...anders }),
      ),
    );
  expect(bron({})).toContain('Voor uw baan heeft dit geen gevolgen.');
  const stop = { 'hulp.doorgang': 'stopt-bij-deze-aanbieder', 'afsluiting.hulpDaarna': 'andere-aanbieders' };
  expect(bron(stop)).toContain('Voor uw baan heeft het plan geen gevolgen.');
  expect(bron(stop)).not.toContain('heeft dit geen gevolgen');
  expect(bron({ ...stop, 'plan.soort': { afwezig: 'geen' } })).not.toContain('geen gevolgen');
});
