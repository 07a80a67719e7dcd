/** The invented casussen of the demo world, spread over the five treden. */
import { mutsaers } from './mutsaers';
import type { Voorbeeldcasus } from './vorm';
import { wilgenhoeveFeiten } from './wilgenhoeve-feiten';

const ja = 'NZA';

export const voorbeeldcasussen: readonly Voorbeeldcasus[] = [
  mutsaers,
  {
    aanbieder: 'AB-NOORDERLICHT',
    geopend: 74,
    betrokken: ['JZ01', 'GM0014', 'JZ04'],
    rollen: [['Anouk Wiersma', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 70,
        trede: 2,
        grond: 'De jaarrekening is laat en de cijfers van het eerste kwartaal wijken af van de begroting.',
        plan: null,
        partijen: [
          ['JZ01', 'eens'],
          [ja, 'eens'],
        ],
      },
      {
        dag: 16,
        trede: 3,
        grond: 'De liquiditeit is volgens de prognose van de aanbieder tot eind volgend kwartaal toereikend.',
        plan: 'herstelplan',
        partijen: [
          ['JZ01', 'eens'],
          ['AB-NOORDERLICHT', 'oneens'],
          [ja, 'eens'],
        ],
        opmerking: 'De aanbieder vindt dat de cijfers te somber zijn gelezen. Dat standpunt is hier vastgelegd.',
      },
    ],
    stap: {
      wat: 'Concept-herstelplan bespreken met de aanbieder',
      overDagen: 5,
      bericht: 'Het concept-herstelplan is binnen. De regio en de aanbieder bespreken het samen.',
    },
  },
  {
    aanbieder: 'AB-WILGENHOEVE',
    geopend: 130,
    betrokken: ['GM0988', 'GM0946', 'GM0794', 'JZ43', 'JZ39', 'JZ41'],
    rollen: [
      ['Femke Dijkstra', 'regievoerder'],
      ['Henk Smeets', 'casus-adviseur'],
    ],
    bepalingen: [
      {
        dag: 118,
        trede: 3,
        grond: 'Tekort over het vorige boekjaar en geen sluitende begroting.',
        plan: 'herstelplan',
        partijen: [
          ['SV-LIMBURG-NOORD', 'eens'],
          ['AB-WILGENHOEVE', 'eens'],
          [ja, 'eens'],
        ],
      },
      {
        dag: 33,
        trede: 4,
        grond: 'De afgesproken maatregelen uit het herstelplan zijn niet gehaald.',
        plan: 'continuiteitsplan',
        partijen: [
          ['SV-LIMBURG-NOORD', 'eens'],
          ['AB-WILGENHOEVE', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Bestuurlijk overleg over het continuïteitsplan',
      overDagen: 3,
      bericht: 'Het continuïteitsplan ligt bij de betrokken regio’s. De bestuurders spreken elkaar erover.',
    },
    feiten: wilgenhoeveFeiten,
  },
  {
    aanbieder: 'AB-VUURBAAK',
    geopend: 61,
    betrokken: ['GM0928', 'GM0917', 'JZ39'],
    rollen: [
      ['Rob Janssen', 'regievoerder'],
      ['Lotte Claessen', 'plaatsvervanger'],
      ['Anouk Wiersma', 'casus-adviseur'],
    ],
    bepalingen: [
      {
        dag: 55,
        trede: 4,
        grond: 'De bank heeft het krediet opgezegd.',
        plan: 'herstelplan',
        partijen: [
          ['JZ41', 'eens'],
          [ja, 'eens'],
        ],
      },
      {
        dag: 9,
        trede: 5,
        grond: 'Het bestuur heeft laten weten dat de salarissen na volgende maand niet zeker zijn.',
        plan: 'continuiteitsplan',
        partijen: [
          ['JZ41', 'eens'],
          ['AB-VUURBAAK', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Overzicht van overnamekandidaten per zorgvorm',
      overDagen: 1,
      bericht: 'De regio vraagt andere aanbieders welke zorg zij kunnen overnemen en maakt daar een overzicht van.',
    },
  },
  {
    aanbieder: 'GI-WATERRIJK',
    geopend: 48,
    betrokken: ['JZ08', 'GM0995', 'GM0034'],
    rollen: [['Henk Smeets', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 40,
        trede: 3,
        grond: 'Te weinig jeugdbeschermers om alle maatregelen uit te voeren.',
        plan: 'herstelplan',
        partijen: [
          ['JZ08', 'eens'],
          ['GI-WATERRIJK', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Voortgang van de werving opvragen bij de GI',
      overDagen: 12,
      bericht: 'De GI werft nieuwe jeugdbeschermers. De voortgang wordt opgevraagd.',
    },
  },
  {
    aanbieder: 'AB-LINDEWAL',
    geopend: 210,
    betrokken: ['JZ35', 'GM0855'],
    rollen: [['Anouk Wiersma', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 200,
        trede: 3,
        grond: 'Verlies over twee jaren en een dalende reserve.',
        plan: 'herstelplan',
        partijen: [
          ['JZ35', 'eens'],
          ['AB-LINDEWAL', 'eens'],
          [ja, 'eens'],
        ],
      },
      {
        dag: 26,
        trede: 2,
        grond: 'Het herstelplan is uitgevoerd en de cijfers van twee kwartalen bevestigen het herstel.',
        plan: null,
        partijen: [
          ['JZ35', 'eens'],
          ['AB-LINDEWAL', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Kwartaalcijfers beoordelen',
      overDagen: 30,
      bericht: 'De trede is verlaagd. De cijfers van het volgende kwartaal laten zien of het herstel doorzet.',
    },
  },
  {
    aanbieder: 'AB-ZEVENVLINDER',
    geopend: 37,
    betrokken: ['JZ26', 'JZ22', 'GM0344', 'GM0356'],
    rollen: [['Henk Smeets', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 31,
        trede: 2,
        grond: 'Hoog verzuim en een lopende fusie; de financiën geven nu geen reden tot zorg.',
        plan: null,
        partijen: [
          ['JZ26', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Gesprek met de raad van toezicht over de fusie',
      overDagen: 8,
      bericht: 'De fusie loopt nog. De raad van toezicht is uitgenodigd voor een gesprek.',
    },
  },
  {
    aanbieder: 'AB-ZILVERWIER',
    geopend: 90,
    betrokken: ['JZ38', 'JZ36', 'GM0687'],
    rollen: [['Anouk Wiersma', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 85,
        trede: 1,
        grond: 'De aanbieder is voor de regio onmisbaar en wordt daarom gevolgd.',
        plan: null,
        partijen: [
          ['JZ36', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    stap: {
      wat: 'Jaarlijks gesprek plannen',
      overDagen: 45,
      bericht: 'Er zijn geen bijzonderheden. Het jaarlijkse gesprek wordt gepland.',
    },
  },
  {
    aanbieder: 'AB-HAZELKAMP',
    geopend: 150,
    betrokken: ['JZ14', 'GM0153'],
    rollen: [['Henk Smeets', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 140,
        trede: 1,
        grond: 'Grootste aanbieder van pleegzorg in de regio; geen bijzonderheden.',
        plan: null,
        partijen: [
          ['JZ14', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
  },
  {
    aanbieder: 'AB-MAANVAREN',
    geopend: 11,
    betrokken: ['GM0957', 'GM0983', 'JZ42'],
    rollen: [
      ['Femke Dijkstra', 'regievoerder'],
      ['Anouk Wiersma', 'casus-adviseur'],
    ],
    bepalingen: [
      {
        dag: 4,
        trede: 2,
        grond: 'Twee gezinshuizen stoppen dit jaar en de opvolging is niet geregeld.',
        plan: 'verbeterplan',
        partijen: [
          ['SV-LIMBURG-NOORD', 'eens'],
          [ja, 'eens'],
        ],
        alleenVoorgelegd: true,
      },
    ],
    stap: {
      wat: 'Tredebepaling laten vaststellen door een tweede adviseur',
      overDagen: 2,
      bericht: 'De tredebepaling is voorgelegd. Een tweede adviseur moet haar nog vaststellen.',
    },
  },
  {
    aanbieder: 'AB-KOMPASROOS',
    geopend: 6,
    betrokken: ['JZ07', 'GM0193'],
    rollen: [['Henk Smeets', 'casus-adviseur']],
    bepalingen: [],
    stap: {
      wat: 'Cijfers opvragen en partijen uitnodigen voor de tredebepaling',
      overDagen: 6,
      bericht: 'De casus is geopend. De cijfers worden opgevraagd en de partijen worden uitgenodigd.',
    },
  },
  {
    aanbieder: 'AB-KRAANVOGELHOF',
    geopend: 320,
    betrokken: ['JZ04', 'GM0106'],
    rollen: [['Anouk Wiersma', 'casus-adviseur']],
    bepalingen: [
      {
        dag: 310,
        trede: 3,
        grond: 'Acuut tekort door een betalingsachterstand van opdrachtgevers.',
        plan: 'herstelplan',
        partijen: [
          ['JZ04', 'eens'],
          ['AB-KRAANVOGELHOF', 'eens'],
          [ja, 'eens'],
        ],
      },
      {
        dag: 120,
        trede: 1,
        grond: 'De achterstand is betaald en het herstelplan is afgerond.',
        plan: null,
        partijen: [
          ['JZ04', 'eens'],
          ['AB-KRAANVOGELHOF', 'eens'],
          [ja, 'eens'],
        ],
      },
    ],
    gesloten: {
      dag: 95,
      goed: 'De opdrachtgevers betaalden de achterstand binnen zes weken, en de zorg ging door.',
      beter: 'De gemeenten hoorden pas na drie weken wie de regie had.',
      lessen: 'Wijs bij een betalingsachterstand meteen één aanspreekpunt bij de opdrachtgevers aan.',
    },
  },
];
