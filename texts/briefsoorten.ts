/** For whom and for what each kind of letter is. */
import type { BriefsoortNaam } from '../domain/briefsoort';

export const briefsoortenTekst = {
  kop: 'Welke brieven zijn er?',
  kopVan: (casus: string): string => `Welke brief wilt u opstellen over ${casus}?`,
  hoe: 'Schrijf welke brief u wilt en over wie, bijvoorbeeld: persbericht Mutsaersstichting. U krijgt een concept uit de feiten van de casus. Mensen stellen hem vast.',
  waarvoor: {
    raadsinformatiebrief:
      'Aan de gemeenteraden, in de eigen regio of daarbuiten: wat er speelt en wat er wordt gedaan.',
    persbericht: 'Aan de pers, met een noot voor de redactie en als dat nodig is een embargo.',
    aanbiedingsbrief: 'Van een ontvangende regio, die de brief van de betrokken regio aan haar eigen raden doorstuurt.',
    vervolgbrief: 'Aan gemeenteraden die al een brief kregen: wat er sindsdien is veranderd.',
    afsluitingsbrief: 'Aan gemeenteraden als de casus is afgerond.',
    rechtzettingsbrief:
      'Aan gemeenteraden die een brief met een fout kregen: alleen wat niet juist was en wat wel juist is.',
    persrechtzetting:
      'Aan de pers, als in een persbericht een fout stond: alleen wat niet juist was en wat wel juist is.',
    medewerkersbrief: 'Aan de medewerkers van de aanbieder.',
    clientenbrief: 'Aan jeugdigen en ouders die hulp krijgen van de aanbieder.',
    'vragen-en-antwoorden': 'Voor de woordvoerder: wat mensen vragen en wat er is vastgesteld.',
    verklaring: 'Voor de woordvoerder: een korte eerste reactie zolang er nog weinig naar buiten kan.',
  } satisfies Record<BriefsoortNaam, string>,
} as const;
