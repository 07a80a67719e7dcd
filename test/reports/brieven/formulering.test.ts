/** A wording of a beheerder: checked on save, filled with facts, and never a reason for a broken letter. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import { herformuleer, keurFormulering } from '../../../reports/brieven/formulering';
import { gaten } from '../../../reports/controle';
import { brief, dossier, zonder } from './ondersteuning';

const casus = dossier('mutsaers-2023');
const rib = brief('raadsinformatiebrief', 'raad-andere-regio', casus);
const lees = (keuze: Record<string, string>, id: string, bron = casus): string | undefined =>
  alleZinnen(herformuleer(rib, keuze, bron, 'raad-andere-regio'))
    .filter((zin) => zin.id === id)
    .map(zinTekst)[0];

it('een andere formulering wordt met feiten gevuld', () => {
  const keuze = { 'plan.toezeggingen': 'Toegezegd zijn {rvb.toezeggingen}, in {rvb.sinds}.' };
  expect(lees(keuze, 'plan.toezeggingen')).toBe(
    'Toegezegd zijn medewerking, verantwoording en transparantie, in september 2023.',
  );
});

it('een onbekend feit blijft ook dan een gat', () => {
  const bron = zonder(casus, 'plan.doel');
  const document = herformuleer(rib, { 'plan.doel': 'Doel: {plan.doel}.' }, bron, 'raad-andere-regio');
  expect(gaten(document).map(({ feit }) => feit)).toContain('plan.doel');
});

it('zonder dat feit, of met een fout, blijft onze eigen zin staan', () => {
  const eigen = lees({}, 'plan.doel');
  const bron = dossier('mutsaers-2023', { 'plan.bureau': { afwezig: 'niet-openbaar' } });
  expect(lees({ 'plan.doel': 'Met hulp van {plan.bureau}.' }, 'plan.doel', bron)).toBe(eigen);
  expect(lees({ 'plan.doel': 'Voor {bestaat.niet}.' }, 'plan.doel')).toBe(eigen);
});

it.each([
  ['', 'De zin is leeg'],
  ['Een zin (zonder slot.', 'los haakje'],
  ['Voor {bestaat.niet}.', 'bestaat niet'],
  ['Trede {trede.nummer}.', 'niet voor deze lezers'],
  ['Het is {igj.betrokken}.', 'kan niet in een zin'],
  ['Een {losse accolade.', 'losse accolade'],
  ['{{constructor.prototype}}', 'accolade'],
  ['${process.env}', 'bestaat niet'],
])('%s wordt niet bewaard', (tekst, reden) => {
  const gekeurd = keurFormulering(tekst, 'pers');
  expect(gekeurd.ok ? '' : gekeurd.fout.join(' ')).toContain(reden);
});
