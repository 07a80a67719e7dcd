/** De laatste brief zegt van plan en draaiboek alleen wat iemand heeft vastgelegd. */
import { brief, dossier, tekst } from './ondersteuning';

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
