/** The letters as people read them; a change of wording shows up here, sentence by sentence. */
import path from 'node:path';
import { renderMarkdown } from '../../../reports/render/markdown';
import { vergelijkGolden } from '../../support/golden';
import { alleBrieven, brief, dossier, vanCollege, voorbeelden } from './ondersteuning';

describe.each(voorbeelden)('%s', (naam) => {
  it.each(alleBrieven)('%s voor %s leest als de goedgekeurde tekst', (soort, publiek) => {
    const golden = path.join(__dirname, 'goldens', `${naam}-${soort}-${publiek}.md`);
    vergelijkGolden(golden, renderMarkdown(brief(soort, publiek, dossier(naam))));
  });

  it.each(['raadsinformatiebrief', 'vervolgbrief', 'afsluitingsbrief', 'rechtzettingsbrief'] as const)(
    '%s van een college elders leest als de goedgekeurde tekst',
    (soort) => {
      const golden = path.join(__dirname, 'goldens', `${naam}-${soort}-raad-andere-regio-college.md`);
      vergelijkGolden(golden, renderMarkdown(brief(soort, 'raad-andere-regio', vanCollege(naam))));
    },
  );
});

it('de raadsinformatiebrief met een datum leest als de goedgekeurde tekst', () => {
  const golden = path.join(__dirname, 'goldens', 'mutsaers-2023-raadsinformatiebrief-raad-andere-regio-gedateerd.md');
  const document = brief('raadsinformatiebrief', 'raad-andere-regio', dossier('mutsaers-2023'), '2023-11-07');
  vergelijkGolden(golden, renderMarkdown(document));
});
