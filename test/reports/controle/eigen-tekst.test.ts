/** Eigen woorden in Word: wat gevoelig was blijft een eigen vinkje vragen, en een gat dat er als tekst staat blijft een gat. */
import { alineasVan, metEigen } from '../../../domain/brief-eigen';
import type { EigenAlinea } from '../../../domain/brief-eigen';
import { gatenIn } from '../../../app/brief-inzien';
import { gaten, gevoeligeZinnen } from '../../../reports/controle';
import { brief, dossier, zonder } from '../brieven/ondersteuning';

const casus = dossier('mutsaers-2023');
const rib = brief('raadsinformatiebrief', 'raad-andere-regio', casus);
const alinea = (zinId: string, soort: EigenAlinea['soort'], tekst: string): EigenAlinea => {
  const gevonden = alineasVan(rib).find(({ sleutel }) => sleutel === zinId);
  if (gevonden === undefined) throw new Error(`Alinea ${zinId} is er niet.`);
  return { sleutel: zinId, soort, tekst, basis: gevonden.tekst };
};
const gevoelig = (...eigen: readonly EigenAlinea[]) =>
  Object.fromEntries(gevoeligeZinnen(metEigen(rib, eigen)).map(({ zin, waarom }) => [zin.id, waarom.join(', ')]));

describe('gevoelig', () => {
  it('blijft een alinea die iemand anders opschreef', () => {
    expect(gevoelig(alinea('bestuur.aantreden', 'vervangt', 'Het oude bestuur werkte niet mee.'))).toMatchObject({
      'eigen.bestuur.aantreden': 'houding',
    });
    expect(gevoelig(alinea('voorgeschiedenis.groot', 'vervangt', 'Er waren zorgen.'))).toMatchObject({
      'eigen.voorgeschiedenis.groot': 'verwijt',
    });
  });

  it('is een nieuwe alinea in een brief met gevoelige zinnen', () => {
    expect(gevoelig(alinea('slot.groet', 'achter', 'Wij hielden het hart vast.'))).toMatchObject({
      'eigen.slot.groet.na-1': 'eigen-woorden',
    });
  });

  it('is ook een nieuwe alinea als alles wat gevoelig was is weggehaald', () => {
    const weg = ['voorgeschiedenis.groot', 'melding.intern', 'bestuur.aantreden'].map((id) => alinea(id, 'weg', ''));
    const uit = gevoelig(...weg, alinea('slot.groet', 'achter', 'Het oude bestuur hield alles binnen.'));
    expect(Object.keys(uit)).toEqual(['eigen.slot.groet.na-1']);
  });

  it('is een alinea waarvan de plek in de brief er niet meer is', () => {
    const los: EigenAlinea = { sleutel: 'was.hier', soort: 'vervangt', tekst: 'Het bestuur is veranderd.', basis: '' };
    const clienten = metEigen(brief('clientenbrief', 'clienten', casus), [los]);
    expect(gevoeligeZinnen(clienten).map(({ zin }) => zin.id)).toEqual(['eigen.was.hier.los-1']);
  });

  it('is een andere groet niet', () => {
    expect(gevoelig(alinea('slot.groet', 'vervangt', 'Met vriendelijke groet,'))).toEqual(gevoelig());
  });
});

describe('een gat als tekst', () => {
  const compleet = alinea('slot.groet', 'achter', '');
  const met = (tekst: string, bron = rib) => metEigen(bron, [{ ...compleet, tekst }]);

  it('telt als gat, ook veranderd of zonder haak', () => {
    for (const tekst of ['Zie [ONTBREEKT: de naam].', 'Zie [ontbreekt: de naam', 'Zie [de naam — ontbreekt].']) {
      expect(gaten(met(tekst)).length).toBe(gaten(rib).length + 1);
      expect(gatenIn(met(tekst)).length).toBe(gatenIn(rib).length + 1);
    }
  });

  it('is hetzelfde gat als het elders in de brief ook staat', () => {
    const bron = brief('raadsinformatiebrief', 'raad-andere-regio', zonder(casus, 'plan.doel'));
    const marker = gaten(bron).find(({ feit }) => feit === 'plan.doel')?.tekst ?? '';
    const uit = gaten(met(`Het doel: ${marker}.`, bron));
    expect(uit.length).toBe(gaten(bron).length);
    expect(uit.find(({ feit }) => feit === 'plan.doel')?.zinnen).toContain('eigen.slot.groet.na-1');
  });
});
