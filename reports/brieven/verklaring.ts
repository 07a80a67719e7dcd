/** The holding statement: what can be said at once when the news is out before its time, and nothing more. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, bij, kies, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter, tijdstipInZin } from '../../texts/formaat';
import { aanbieder } from './frasen';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp } from './opbouw';
import { contact } from './persbericht';
import { nieuws } from './persbericht/lead';

type PersZicht = Zicht<'pers'>;

export function verklaring(z: PersZicht, opdracht: Opdracht): Document {
  const { organisatie } = z.accounthouder;
  const voorblad = {
    ...opdracht,
    soort: 'verklaring',
    titel: 'Eerste verklaring',
    afzender: organisatie.status === 'bekend' ? organisatie.waarde : 'Verklaring',
  };
  return stelSamen(voorblad, [
    alinea('label', { soort: zin`VERKLARING` }, 'label'),
    alinea('plaats', { datum: zin`${z.persbericht.plaats}, ${toon(z.verklaring.datum, datumVoluit)}` }),
    kop('titel', zin`Eerste verklaring over de situatie bij ${aanbieder(z)}`),
    ...inhoud(z),
    kop('noot', zin`Noot voor de redactie (niet voor publicatie)`, 2),
    alinea('noot', { contact: contact(z) }, 'klein'),
  ]);
}

const inhoud = (z: PersZicht): readonly Ontwerp[] => [
  alinea('aanleiding', {
    vragen: zin`Er zijn vragen gesteld over ${aanbieder(z)} in ${z.aanbieder.gevestigdIn}. De regio ${z.accounthouder.regio} kan daar nu dit over zeggen.`,
  }),
  alinea('stand', {
    situatie: zin`De situatie bij deze organisatie is ${z.trede.label}.`,
    gesprek: gesprek(z),
    nieuws: nieuws(z),
  }),
  alinea('jeugdigen', {
    doorgang: kies(z.hulp.doorgang, {
      'gaat-door': zin`Het belang van de jeugdigen staat voorop. De hulp aan hen gaat op dit moment door.`,
      'nog-niet-bekend': zin`Het belang van de jeugdigen staat voorop. Het is nog niet bekend of alle hulp op dezelfde manier kan doorgaan.`,
    }),
  }),
  alinea('vervolg', {
    eerst: zin`Jeugdigen, ouders, medewerkers en gemeenteraden horen het eerst wat er aan de hand is. Daarom zegt de regio nu niet meer dan dit.`,
    bericht: als<string, Keuze>(
      z.verklaring.volgendBericht,
      (op) => zin`${toon(op, (tijd) => hoofdletter(tijdstipInZin(tijd)))} volgt een persbericht.`,
      zin`Zodra er meer te zeggen is, volgt een persbericht.`,
    ),
  }),
];

const gesprek = (z: PersZicht): Keuze =>
  als<string, Keuze>(
    z.rvb.sinds,
    () =>
      bij(z.rvb.gesprekken, (met) =>
        met.includes('regio')
          ? zin`De regio en de nieuwe Raad van Bestuur hebben daar met elkaar over gesproken.`
          : null,
      ),
    null,
  );
