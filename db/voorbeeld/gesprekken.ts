/** Accountgesprekken of the demo world, with an aanbieder, a regio and a gemeente. */
import type { Voorbeeldgesprek } from './vorm';

export const voorbeeldgesprekken: readonly Voorbeeldgesprek[] = [
  {
    dag: 190,
    door: 'Pieter van Loon',
    soort: 'aanbieder',
    met: 'AB-ZILVERWIER',
    deelnemers: 'Bestuurder, controller, accountmanager',
    themas: {
      financien: { status: 'geen-zorgen', feit: 'Het resultaat over het vorige jaar is positief.' },
      personeel: {
        status: 'aandacht',
        feit: 'Het verzuim is hoger dan vorig jaar.',
        beleving: 'De druk op de teams is groot.',
      },
    },
    risico: 'Geen aanwijzing voor discontinuïteit.',
    aanbod: 'Het aanbod is niet in gevaar.',
    afspraken: 'De aanbieder stuurt de halfjaarcijfers toe.',
    volgendOverDagen: 20,
  },
  {
    dag: 29,
    door: 'Pieter van Loon',
    soort: 'aanbieder',
    met: 'AB-NOORDERLICHT',
    deelnemers: 'Bestuurder, directeur bedrijfsvoering, accountmanager',
    themas: {
      financien: {
        status: 'zorg',
        feit: 'De liquiditeitsprognose loopt tot het einde van het volgende kwartaal.',
        beleving: 'De bestuurder noemt de situatie gespannen.',
      },
      contractering: { status: 'aandacht', feit: 'Twee contracten lopen dit jaar af.' },
      wachttijden: { status: 'geen-zorgen' },
    },
    risico: 'Het risico neemt toe als het voorschot uitblijft.',
    aanbod: 'Dagbehandeling heeft in de regio weinig alternatieven.',
    afspraken: 'De aanbieder levert binnen twee weken een maandbegroting aan.',
    volgendOverDagen: 7,
  },
  {
    dag: 21,
    door: 'Pieter van Loon',
    soort: 'regio',
    met: 'SV-LIMBURG-NOORD',
    deelnemers: 'Programmamanager jeugd, accounthouder, accountmanager',
    themas: {
      zorglandschap: { status: 'aandacht', feit: 'Voor gezinshuizen zijn er twee aanbieders over.' },
      samenwerking: { status: 'geen-zorgen', beleving: 'De regio ervaart de gesprekken als open.' },
    },
    afspraken: 'De regio stuurt een overzicht van aanbieders per zorgvorm.',
    volgendOverDagen: 60,
  },
  {
    dag: 6,
    door: 'Anouk Wiersma',
    soort: 'gemeente',
    met: 'GM0344',
    deelnemers: 'Beleidsadviseur jeugd, adviseur',
    themas: {
      voornemens: { status: 'aandacht', feit: 'De fusie van een aanbieder is uitgesteld.' },
      administratie: { status: 'geen-zorgen' },
    },
    afspraken: 'De gemeente laat weten wanneer het fusiebesluit wordt genomen.',
  },
];
