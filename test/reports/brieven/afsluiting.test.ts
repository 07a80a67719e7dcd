/** De laatste brief zegt van plan en draaiboek alleen wat iemand heeft vastgelegd. */
import { brief, dossier, tekst, vanCollege } from './ondersteuning';

const afsluitend = (anders: Record<string, unknown>) =>
  tekst(brief('afsluitingsbrief', 'raad-eigen-regio', dossier('jeugdbescherming-2026', anders)));

it('zolang niemand het weet, is het einde van plan en draaiboek een gat', () => {
  const uit = afsluitend({ 'afsluiting.planAfgesloten': null, 'afsluiting.draaiboekBeeindigd': null });
  expect(uit).toContain('[ONTBREEKT: of het plan is afgesloten — vragen aan: regievoerder]');
  expect(uit).toContain('[ONTBREEKT: of het draaiboek niet langer van kracht is — vragen aan: meldpunt]');
  expect(uit).not.toMatch(/is afgesloten\.|niet langer van kracht\./);
});

it('een plan dat nog loopt en een draaiboek dat nog geldt, heten niet afgesloten', () => {
  const uit = afsluitend({ 'afsluiting.planAfgesloten': false, 'afsluiting.draaiboekBeeindigd': false });
  expect(uit).toContain('is nog niet afgesloten.');
  expect(uit).toContain('blijft nog van kracht.');
  expect(uit).not.toMatch(/Ook het|niet langer van kracht/);
});

it('wat niemand nog wist, belooft in de laatste brief geen volgende', () => {
  expect(afsluitend({ 'gevolgen.financieel': 'nog-niet-bekend' })).toContain(
    'voor de begroting van uw gemeente, was op de dag van deze brief niet bekend.',
  );
});

it('wat niemand nog wist, hoort de raad later van wie het hem hoort te vertellen', () => {
  const geld = (naam: 'jeugdbescherming-2026' | 'concern-2025', financieel: string) =>
    tekst(brief('afsluitingsbrief', 'raad-eigen-regio', dossier(naam, { 'gevolgen.financieel': financieel })));
  expect(geld('jeugdbescherming-2026', 'nog-niet-bekend')).toContain('hoort u dat van het college van uw gemeente.');
  // A regio of one gemeente: its own college writes.
  expect(geld('concern-2025', 'nog-niet-bekend')).toContain('Zodra dat wel bekend is, hoort u dat van ons.');
  expect(geld('jeugdbescherming-2026', 'geen')).not.toContain('Zodra dat wel bekend is');
  const elders = tekst(brief('afsluitingsbrief', 'raad-andere-regio', vanCollege('jeugdbescherming-2026')));
  expect(elders).toContain('is nog niet bekend.\nZodra dat wel bekend is, hoort u dat van ons.');
});

it('de laatste brief over de aanpak is niet de laatste die de raad krijgt, en zegt van herstel alleen dat het er is', () => {
  const uit = afsluitend({
    'afsluiting.uitkomst': 'hersteld',
    'trede.nummer': 2,
    'trede.label': null,
    'trede.draaiboek': false,
  });
  expect(uit).toContain('Dit is onze laatste brief over de gezamenlijke aanpak.');
  expect(uit).toContain('De situatie bij Jeugdbescherming Vierstromen is hersteld.');
  expect(uit).not.toMatch(/gevaar|laatste brief daarover/u);
});

describe('stopt de aanbieder, dan leest de raad hoe het met de hulp verdergaat', () => {
  const gestopt = (naam: 'jeugdbescherming-2026' | 'concern-2025', anders: Record<string, unknown>) =>
    tekst(
      brief('afsluitingsbrief', 'raad-eigen-regio', dossier(naam, { 'afsluiting.uitkomst': 'beeindigd', ...anders })),
    );
  const namen = ['Stichting Bron', 'De Linde'];

  it('zolang niemand het vastlegde, is het een gat met aan wie het te vragen', () => {
    expect(gestopt('concern-2025', { 'afsluiting.hulpDaarna': null })).toContain(
      '[ONTBREEKT: hoe het verdergaat met de hulp aan de jeugdigen van een aanbieder die stopt — vragen aan: regievoerder]',
    );
  });

  it.each([
    ['concern-2025', namen, 'De jeugdigen die daar nog hulp kregen, krijgen die nu van Stichting Bron en De Linde.'],
    ['concern-2025', { afwezig: 'niet-openbaar' }, 'krijgen die nu van andere aanbieders.'],
    ['jeugdbescherming-2026', ['De Linde'], 'die daar nog begeleiding kregen, is overgedragen aan De Linde.'],
    ['jeugdbescherming-2026', { afwezig: 'geen' }, 'is overgedragen aan andere organisaties.'],
  ] as const)('%s: bij anderen', (naam, wie, zin) => {
    const uit = gestopt(naam, { 'afsluiting.hulpDaarna': 'andere-aanbieders', 'afsluiting.overgenomenDoor': wie });
    expect(uit).toContain(zin);
  });

  it('wie het nog niet weet, belooft niets, en namen worden dan niet gevraagd', () => {
    const uit = gestopt('concern-2025', {
      'afsluiting.hulpDaarna': 'nog-niet-bekend',
      'afsluiting.overgenomenDoor': null,
    });
    expect(uit).toContain('Hoe het verdergaat met de hulp aan de jeugdigen die daar kwamen, is nog niet bekend.');
    expect(uit).not.toContain('wie de hulp heeft overgenomen');
  });

  it('herstelde de aanbieder of nam een ander alles over, dan staat er niets van', () => {
    for (const uitkomst of ['hersteld', 'overgenomen']) {
      const uit = gestopt('concern-2025', { 'afsluiting.uitkomst': uitkomst, 'afsluiting.hulpDaarna': null });
      expect(uit).not.toContain('hoe het verdergaat met de hulp');
    }
  });
});
