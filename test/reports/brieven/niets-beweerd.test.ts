/** Een brief zegt niet meer dan de feiten: niet dat er iets is zolang niemand dat weet, en niet van het ene onderdeel wat voor het andere geldt. */
import { gaten, taalhintsVan as taalhints } from '../../../reports/controle';
import { aanbieding, alleBrieven, brief, dossier, pers, ribAnders, ribEigen, tekst } from './ondersteuning';

const casus = 'concern-2025';
const onbekend = { afwezig: 'onbekend' };
const teksten = (anders: Record<string, unknown>): readonly string[] =>
  alleBrieven.map(([soort, publiek]) => tekst(brief(soort, publiek, dossier(casus, anders))));

describe('zolang niemand weet of het er is, vraagt de brief dat, en zegt zij het niet', () => {
  it.each([
    [
      'rvb.sinds',
      'of er een nieuwe Raad van Bestuur is, en sinds wanneer',
      /heeft .{0,60}een nieuwe,? .{0,40}Raad van Bestuur|## Nieuwe Raad/u,
    ],
    [
      'melding.regioOp',
      'of de regio een melding heeft gedaan, en wanneer',
      /hebben wij een melding gedaan|regio .{0,40} heeft .{0,60}een melding gedaan/u,
    ],
    ['rvb.toezeggingen', 'of de Raad van Bestuur iets heeft toegezegd, en wat', /toegezegd\./u],
    ['voorgeschiedenis.zorgen', 'of er eerder zorgen zijn geuit, en waarover', /ernstig zorgen maa?k/u],
  ])('%s', (id, vraag, bewering) => {
    const alle = teksten({ [id]: onbekend });
    expect(alle.filter((uit) => uit.includes(`[ONTBREEKT: ${vraag} — vragen aan:`)).length).toBeGreaterThan(1);
    for (const uit of alle) expect(uit).not.toMatch(bewering);
    const rib = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier(casus, { [id]: onbekend }));
    expect(gaten(rib).filter(({ feit }) => feit === id)).toHaveLength(1);
  });

  const bewijzen = { 'plan.status': onbekend, 'plan.doel': onbekend, 'plan.reikwijdte': onbekend };

  it('plan.soort', () => {
    const anders = { ...bewijzen, 'plan.soort': onbekend };
    const alle = teksten({ ...anders, 'vervolg.gebeurd': ['Er is overlegd'] });
    const vraag = '[ONTBREEKT: of er een plan is, en welk — vragen aan: meldpunt]';
    expect(alle.filter((uit) => uit.includes(vraag)).length).toBeGreaterThan(7);
    // Also where it is recorded who guides the organisation and who watches it: that is no plan yet.
    for (const uit of alle)
      expect(uit).not.toMatch(/het plan(?! is, en)|Het doel is|hoe dat verloopt|daarbij begeleid|## Het plan/iu);
    const rib = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier(casus, anders));
    expect(gaten(rib).map(({ feit }) => feit)).toEqual(['plan.soort']);
  });

  it.each([
    ['plan.status', 'in-voorbereiding', /Samen met .{0,40} (?:een|aan een) \[/u],
    ['plan.doel', 'dat alle jeugdigen hun hulp houden', /Het doel is dat alle jeugdigen/u],
    ['plan.reikwijdte', ['deelnemingen'], /voor de deelnemingen/u],
  ])('wie %s weet, weet dat er een plan is: dan is alleen de vraag welk', (id, waarde, zin) => {
    const alle = teksten({ ...bewijzen, [id]: waarde, 'plan.soort': onbekend, 'vervolg.gebeurd': ['Er is overlegd'] });
    expect(alle.filter((uit) => zin.test(uit)).length).toBeGreaterThan(0);
    for (const uit of alle) expect(uit).not.toContain('of er een plan is');
    expect(alle.filter((uit) => uit.includes('[ONTBREEKT: soort plan — vragen aan: meldpunt]')).length).toBeGreaterThan(
      2,
    );
    const rib = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier(casus, { 'plan.soort': onbekend }));
    expect(gaten(rib).map(({ feit }) => feit)).toEqual(['plan.soort']);
  });

  it('besloot iemand dat er geen plan is, dan maakt een oud doel er geen', () => {
    for (const uit of teksten({ 'plan.soort': { afwezig: 'geen' } }))
      expect(uit).not.toMatch(/Het doel is|soort plan/u);
  });

  it('en ook als van het plan niets vastligt, vraagt de brief niets van een plan dat er misschien niet is', () => {
    const ids = ['soort', 'doel', 'bureau', 'status', 'reikwijdte', 'bewaker', 'opdrachtgever'];
    const kaal = dossier(casus, Object.fromEntries(ids.map((id) => [`plan.${id}`, onbekend])));
    for (const [soort, publiek] of alleBrieven) {
      const open = gaten(brief(soort, publiek, kaal)).filter(({ feit }) => feit.startsWith('plan.'));
      expect([soort, open.map(({ feit }) => feit).filter((feit) => feit !== 'plan.soort')]).toEqual([soort, []]);
    }
  });

  it('is het bekend, dan staat er een gewone zin', () => {
    for (const uit of teksten({})) expect(uit).not.toMatch(/\[ONTBREEKT: of /u);
  });
});

it('een plan voor alleen de deelnemingen geldt niet voor de organisatie zelf', () => {
  const anders = dossier(casus, { 'plan.reikwijdte': ['deelnemingen'] });
  expect(ribEigen(anders)).toContain('Het geldt voor de deelnemingen, en niet voor de organisatie zelf.');
  expect(ribAnders(anders)).toContain('Het geldt voor de deelnemingen, en niet voor de organisatie zelf.');
  expect(pers(anders)).toContain('Het geldt voor de verbonden zorgondernemingen, en niet voor de organisatie zelf.');
  expect(aanbieding(anders)).toContain('nodig voor de deelnemingen van Zorggroep Duinrand.');
});

it.each([
  [['leidt het overleg', 'bewaakt de planning'], 'De regievoerder leidt het overleg en bewaakt de planning.'],
  [['is het aanspreekpunt'], 'De regievoerder is het aanspreekpunt.'],
  [['voorzitter van het overleg'], 'De regievoerder heeft als taak: voorzitter van het overleg.'],
  [
    ['Contact met de regio’s', 'het overleg leiden'],
    'De regievoerder heeft als taak: contact met de regio’s en het overleg leiden.',
  ],
])('taken van de regievoerder, zoals iemand ze typte: %j', (taken, zin) => {
  expect(ribEigen(dossier(casus, { 'organisatie.regievoerderTaken': taken }))).toContain(zin);
});

describe('welke autoriteit de trede bepaalde, als de dag niet vastligt', () => {
  const trede = { 'trede.vastgesteldDoor': ['autoriteit'], 'trede.vastgesteldOp': { afwezig: 'geen' } };
  const inMei = { ...trede, 'rib.datum': '2026-05-18', 'melding.aanbiederOp': { afwezig: 'geen' } };

  it('na een melding bij de NZa is het de NZa', () => {
    const uit = ribEigen(dossier(casus, { ...inMei, 'melding.regioOp': '2026-05-11' }), '2026-05-18');
    expect(uit).toContain('De NZa heeft vastgesteld');
  });

  it.each([['2025-11-11'], [onbekend], [{ afwezig: 'geen' }], [{ afwezig: 'niet-openbaar' }]])(
    'na een melding op %j weet niemand het: dan staat er geen naam, en niet dat het een andere was',
    (op) => {
      const uit = ribEigen(dossier(casus, { ...inMei, 'melding.regioOp': op }), '2026-05-18');
      expect(uit).toContain('De landelijke autoriteit voor jeugdhulp heeft vastgesteld');
      expect(uit).not.toContain('toenmalige');
    },
  );
});

it.each([
  ['persdienst van Zeedorp', 'de persdienst van Zeedorp'],
  ['Afdeling communicatie', 'de Afdeling communicatie'],
  ['Kernteam Duinrand', 'het Kernteam Duinrand'],
  ['Jan van de pers', 'Jan van de pers'],
])('%s krijgt zijn lidwoord', (naam, zin) => {
  expect(pers(dossier(casus, { 'kernteam.naam': naam }))).toContain(`contact op met ${zin}:`);
});

it('wat in de vorige brief niet juist was, wordt één keer ingeleid', () => {
  const fout = 'In onze vorige brief stond een ander aantal. Het zijn er zes.';
  const uit = tekst(brief('vervolgbrief', 'raad-eigen-regio', dossier(casus, { 'vervolg.rechtzetting': [fout] })));
  expect(uit).toContain(`Eerst zetten wij een punt uit onze vorige brief recht.\n${fout}`);
});

it('IJssel is geen afkorting, en een echte wel', () => {
  const anders = { 'werkgebied.vooral': ['IJsselland', 'de IJmond'], 'plan.bureau': 'KPMB' };
  const hints = taalhints(brief('raadsinformatiebrief', 'raad-eigen-regio', dossier(casus, anders)));
  const afkortingen = hints.filter(({ soort }) => soort === 'afkorting-niet-uitgelegd').map(({ tekst: kort }) => kort);
  expect(afkortingen).toEqual(['KPMB']);
});

it('een verklaring belooft uitleg, en niet dat wat zij zegt nog geheim is', () => {
  const uit = tekst(brief('verklaring', 'pers', dossier(casus, {})));
  expect(uit).toContain('krijgen als eersten meer uitleg');
});

it('zolang niemand weet of de inspectie meekijkt, zegt ook de kop het niet', () => {
  for (const maak of [ribEigen, pers]) {
    expect(maak(dossier(casus, { 'igj.betrokken': true }), '2026-05-18')).toContain('De inspectie kijkt mee');
    const uit = maak(dossier(casus, { 'igj.betrokken': onbekend }), '2026-05-18');
    expect(uit).toMatch(/De inspectie\n/);
    expect(uit).not.toContain('De inspectie kijkt mee');
  }
});
