/** A council reads no less of a melding than the newspaper: that of the aanbieder where nobody else reported, or where it was first. */
import { buitenMatrix } from '../../../reports/controle';
import { brief, dossier, pers, ribAnders, ribEigen, vanCollege } from './ondersteuning';

const geen = { afwezig: 'geen' };
const alleenZelf = { 'melding.regioOp': geen, 'melding.aanbiederOp': '2023-05-09', 'melding.onderschreven': false };
const zelfEerst = { 'melding.regioOp': '2023-06-12', 'melding.aanbiederOp': '2023-04-03' };
const DAG = '2023-11-07';

it('meldde alleen de aanbieder, dan leest iedere raad dat', () => {
  const bron = dossier('mutsaers-2023', alleenZelf);
  for (const brieftekst of [
    ribAnders(bron, DAG),
    ribEigen(bron, DAG),
    ribAnders(vanCollege('mutsaers-2023', alleenZelf), DAG),
  ]) {
    expect(brieftekst).toContain(
      'In mei heeft de Mutsaersstichting zelf een melding gedaan bij de Jeugdautoriteit (JA).',
    );
    expect(brieftekst).toContain('De melding');
    expect(brieftekst).not.toContain('De rol van de');
    expect(brieftekst).not.toMatch(/wij een melding|de regio een melding/);
  }
});

it('meldde de aanbieder een maand of meer eerder dan de regio, dan blijft dat niet weg', () => {
  const bron = dossier('mutsaers-2023', zelfEerst);
  for (const brieftekst of [ribAnders(bron, DAG), ribEigen(bron, DAG)])
    expect(brieftekst).toMatch(
      /In juni hebben wij een melding gedaan bij de Jeugdautoriteit \(JA\)\.\nDe Mutsaersstichting had op 3 april zelf al een melding gedaan\./,
    );
  expect(pers(bron, DAG)).toMatch(
    /heeft op 12 juni een melding gedaan bij de JA\.\nDe Mutsaersstichting had op 3 april zelf al een melding gedaan\./,
  );
});

it.each(['2023-02', '2023-03-01', geen])(
  'meldde de regio als eerste of in dezelfde maand, dan vertelt zij haar eigen melding: %j',
  (op) => {
    const bron = dossier('mutsaers-2023', { 'melding.aanbiederOp': op });
    for (const brieftekst of [ribAnders(bron), ribEigen(bron)])
      expect(brieftekst).not.toMatch(/zelf (al )?een melding/);
  },
);

it('ging de eerste melding naar de voorganger, dan staat dat erbij', () => {
  const bron = dossier('jeugdbescherming-2026', {
    'melding.regioOp': '2026-01-20',
    'melding.aanbiederOp': '2025-11-18',
  });
  expect(ribEigen(bron)).toContain(
    'had op 18 november 2025 zelf al een melding gedaan bij het landelijke meldpunt voor de continuïteit van jeugdhulp.',
  );
});

it('de matrix staat het toe, en de andere brieven aan raden noemen het niet', () => {
  const bron = dossier('mutsaers-2023', alleenZelf);
  for (const soort of ['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief'] as const) {
    const document = brief(soort, 'raad-eigen-regio', bron);
    expect(buitenMatrix(document, 'raad-eigen-regio')).toEqual([]);
  }
});
