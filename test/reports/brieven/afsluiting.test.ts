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
