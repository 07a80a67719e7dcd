/** The holding statement: what can be said at once when the news is out before its time, and nothing more. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { alsOfZonder, kies, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter, tijdstipInZin } from '../../texts/formaat';
import { aanbieder, regioNaam } from './frasen';
import { inPlaats } from './frasen-plaats';
import { stoppen } from './frasen-hulp';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp } from './opbouw';
import { contact } from './persbericht';
import { nieuws, watZijDoet } from './persbericht/lead';

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
    alinea('plaats', {
      datum: zin`${toon(z.persbericht.plaats, hoofdletter)}, ${toon(z.verklaring.datum, datumVoluit)}`,
    }),
    kop('titel', zin`Eerste verklaring over de situatie bij ${aanbieder(z)}`),
    ...inhoud(z, opdracht.datum),
    kop('noot', zin`Noot voor de redactie (niet voor publicatie)`, 2),
    alinea('noot', { contact: contact(z) }, 'klein'),
  ]);
}

const inhoud = (z: PersZicht, datum: string | null): readonly Ontwerp[] => [
  alinea('aanleiding', {
    vragen: zin`Er zijn vragen gesteld over ${aanbieder(z)} ${inPlaats(z.aanbieder.gevestigdIn)}${watZijDoet(z, zin``)}. De regio ${regioNaam(z)} kan daar op dit moment het volgende over zeggen.`,
  }),
  alinea('stand', {
    situatie: zin`De situatie bij ${aanbieder(z)} is ${z.trede.label}.`,
    nieuws: nieuws(z),
  }),
  alinea('jeugdigen', {
    doorgang: kies(z.hulp.doorgang, {
      'gaat-door': zin`Het belang van de jeugdigen staat voorop. De hulp aan hen gaat op dit moment door.`,
      'nog-niet-bekend': zin`Het belang van de jeugdigen staat voorop. Het is nog niet bekend of alle hulp op dezelfde manier kan doorgaan.`,
      'stopt-bij-deze-aanbieder': stoppen(
        z,
        datum,
        ({ De, nietDoor, daarna }) =>
          zin`${De} gaat bij ${aanbieder(z)} ${nietDoor}. ${daarna} Het belang van de jeugdigen staat voorop.`,
      ),
    }),
  }),
  alinea('vervolg', {
    eerst: zin`Jeugdigen, ouders, medewerkers en gemeenteraden krijgen als eersten meer uitleg. Daarom zegt de regio nu niet meer dan dit.`,
    bericht: alsOfZonder<string, Keuze>(
      z.verklaring.volgendBericht,
      (op) => zin`${toon(op, (tijd) => hoofdletter(tijdstipInZin(tijd, datum)))} volgt een persbericht.`,
      zin`Zodra er meer te zeggen is, volgt een persbericht.`,
    ),
  }),
];
