/** The reference case as its documents of November 2023 tell it; what they leave out stays open here too. */
import bronfeiten from './mutsaers-2023.json';
import type { Voorbeeldcasus } from './vorm';

const gemeentenLimburgNoord = [
  ...['GM0889', 'GM0893', 'GM0907', 'GM0946', 'GM0957', 'GM0983', 'GM0984'],
  ...['GM0988', 'GM1507', 'GM1640', 'GM1641', 'GM1669', 'GM1711', 'GM1894'],
];

/** The stand-in day of the tredebepaling below may never be printed as a fact: the sources name no day. */
const feiten = { ...bronfeiten, trede: { ...bronfeiten.trede, vastgesteldOp: null } };

export const mutsaers: Voorbeeldcasus = {
  aanbieder: 'AB-MUTSAERS',
  // Bron: persbericht, "in februari"; the documents name no day, so the first of the month stands for it.
  geopend: '2023-02-01',
  betrokken: [...gemeentenLimburgNoord, 'JZ37', 'JZ42', 'JZ43', 'JZ41'],
  // No regievoerder: the documents say that one will be appointed, so the role is a vacancy.
  rollen: [
    ['Anouk Wiersma', 'casus-adviseur'],
    ['Femke Dijkstra', 'accounthouder'],
    ['Esther Kuipers', 'casus-communicatie'],
  ],
  bepalingen: [
    {
      dag: '2023-11-07',
      trede: 3,
      grond: 'Risicoanalyse van de Jeugdautoriteit op basis van de bekende financiële gegevens.',
      plan: 'herstelplan',
      partijen: [
        ['SV-LIMBURG-NOORD', 'eens'],
        ['AB-MUTSAERS', 'eens'],
        ['NZA', 'eens'],
      ],
      opmerking:
        'De stukken noemen geen dag voor de tredebepaling. Hier staat de dag van het persbericht. De Jeugdautoriteit staat in dit register onder haar huidige naam.',
    },
  ],
  stap: {
    wat: 'De accounthoudende regio stelt een regievoerder aan',
    overDagen: null,
    bericht: 'Volgens het persbericht komt er een regievoerder. Wie dat wordt, staat er niet in.',
  },
  feiten,
};
