/** How a letter follows its own day and the shape of the aanbieder, and whom a council can ask. */
import { gaten } from '../../../reports/controle';
import { aanbieding, alleBrieven, brief, dossier, pers, ribAnders, ribEigen, tekst, zonder } from './ondersteuning';

const casus = dossier('mutsaers-2023');

describe('een brief schuift op', () => {
  it.each([
    ['2023-02-20', 'In februari'],
    ['2023-11-07', 'Begin dit jaar'],
    ['2024-01-09', 'Begin vorig jaar'],
    ['2025-01-09', 'In februari 2023'],
  ])('op %s heet de melding: %s', (dag, woorden) => {
    expect(ribAnders(casus, dag)).toContain(`${woorden} hebben wij een melding gedaan bij`);
  });

  it.each(alleBrieven)('zonder datum staat nergens een betrekkelijke: %s voor %s', (soort, publiek) => {
    const ongedateerd = zonder(zonder(zonder(casus, 'rib.datum'), 'persbericht.datum'), 'vervolgbrief.datum');
    expect(tekst(brief(soort, publiek, ongedateerd))).not.toMatch(
      /\b(dit|vorig|volgend) jaar\b|afgelopen week|gisteren/,
    );
  });

  it.each([
    ['2025', '2025-10-21', 'Later dit jaar'],
    ['2026', '2025-10-21', 'In 2026'],
    ['2025', null, 'In 2025'],
  ])('een volgende brief en een overleg in %s, in een brief van %s: %s', (jaar, dag, woorden) => {
    const straks = { 'vervolg.volgendeBrief': jaar, 'vervolg.volgendOverleg': jaar, 'vervolgbrief.datum': dag };
    const vervolg = tekst(brief('vervolgbrief', 'raad-eigen-regio', dossier('concern-2025', straks)));
    expect(vervolg).toContain(`${woorden} krijgt u een volgende brief`);
    expect(vervolg).toContain(`${woorden} praten de bestuurders`);
  });

  it('van wat al was en waarvan alleen het jaar bekend is, heet dat jaar in een brief van dat jaar: dit jaar', () => {
    expect(ribAnders(dossier('mutsaers-2023', { 'melding.regioOp': '2023' }), '2023-11-07')).toContain(
      'Dit jaar hebben wij een melding gedaan bij',
    );
    const bestuur = dossier('mutsaers-2023', { 'rvb.sinds': '2023' });
    expect(ribAnders(bestuur, '2023-11-07')).toContain('Sinds dit jaar heeft');
    expect(ribAnders(bestuur, '2024-01-09')).toContain('Sinds 2023 heeft');
  });

  it('een dag voor de overgang heet de autoriteit JA, en een dag erna NZa', () => {
    expect(ribAnders(casus, '2025-12-31')).toContain('Jeugdautoriteit (JA)');
    const na = ribAnders(casus, '2026-01-01');
    expect(na).toContain('bij het landelijke meldpunt voor de continuïteit van jeugdhulp.');
    expect(na).toContain('Dat meldpunt hoort sinds 1 januari 2026 bij de Nederlandse Zorgautoriteit (NZa).');
    expect(na).not.toMatch(/Jeugdautoriteit|\bJA\b/);
  });
});

it('wie elders via een deelneming werkt, werkt in meer gemeenten dan die van de accounthoudende regio', () => {
  const uitleg = aanbieding(dossier('concern-2025'));
  expect(uitleg).toMatch(/werkt in drie gemeenten in Zeeland\.\s+In onze regio, het Merengebied,/);
  const een = dossier('concern-2025', { 'werkgebied.aantalGemeenten': 1 });
  expect(aanbieding(een)).toContain('werkt in één gemeente in Zeeland.');
});

describe('de vorm van de aanbieder', () => {
  const vorm = (soort: string, namen: unknown) =>
    dossier('mutsaers-2023', { 'aanbieder.soort': soort, 'deelnemingen.namen': namen });

  it('een stichting zonder deelnemingen, een concern met, en een GI spreken elk van hun eigen werk', () => {
    const geen = { afwezig: 'geen' };
    expect(ribAnders(vorm('stichting', geen))).toContain('krijgen jeugdigen hulp van deze stichting.');
    expect(ribAnders(vorm('concern', ['Hai-5']))).toContain('hulp van dit concern, rechtstreeks of via een deelneming');
    const gi = ribAnders(vorm('gi', geen));
    expect(gi).toContain(
      'voert deze gecertificeerde instelling maatregelen van de kinderrechter en jeugdreclassering uit.',
    );
    expect(gi).toContain('Een gecertificeerde instelling is een organisatie');
    expect(pers(vorm('gi', geen))).toContain(', een instelling voor jeugdbescherming en jeugdreclassering, is');
  });

  it('een raad leest wie zijn vragen beantwoordt, met naam waar die bekend is', () => {
    const wie = dossier('mutsaers-2023', { 'ontvanger.portefeuillehouder': 'wethouder M. de Wit' });
    expect(ribEigen(wie)).toContain('Dan kunt u terecht bij wethouder M. de Wit of bij de griffie.');
    expect(ribAnders(wie)).toContain('bij wethouder M. de Wit of bij de griffie van uw gemeente.');
    expect(tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', wie))).toMatch(
      /Portefeuillehouder[\s\S]*Wethouder M\. de Wit/,
    );
    expect(ribAnders(casus)).not.toMatch(/portefeuillehouder/i);
    const onbekend = dossier('mutsaers-2023', { 'ontvanger.portefeuillehouder': { afwezig: 'onbekend' } });
    const gat = gaten(brief('raadsinformatiebrief', 'raad-eigen-regio', onbekend)).map(({ feit }) => feit);
    expect(gat).toContain('ontvanger.portefeuillehouder');
  });
});
