/** Puts right for the press what a press release told wrongly, and says nothing else. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Tekst } from '../../domain/feit';
import { alsOfZonder, zin } from '../../domain/zin';
import type { Zinsdeel } from '../../domain/zin';
import { datumVoluit, hoofdletter } from '../../texts/formaat';
import { aanbieder, opgesomd, regioNaam } from './frasen';
import { inPlaats } from './frasen-plaats';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp } from './opbouw';
import { contact } from './persbericht';

type PersZicht = Zicht<'pers'>;

export function persrechtzetting(z: PersZicht, opdracht: Opdracht): Document {
  const { organisatie } = z.accounthouder;
  const { vanKop } = z.persrechtzetting;
  const voorblad = {
    ...opdracht,
    soort: 'persrechtzetting',
    titel: vanKop.status === 'bekend' ? `Rectificatie: ${vanKop.waarde}` : 'Rectificatie',
    afzender: organisatie.status === 'bekend' ? organisatie.waarde : 'Rectificatie',
  };
  return stelSamen(voorblad, [...opening(z), ...kern(z), ...naschrift(z)]);
}

const opening = (z: PersZicht): readonly Ontwerp[] => [
  alinea('label', { soort: zin`PERSBERICHT: RECTIFICATIE` }, 'label'),
  alinea('plaats', {
    datum: zin`${toon(z.persbericht.plaats, hoofdletter)}, ${toon(z.persrechtzetting.datum, datumVoluit)}`,
  }),
  kop('titel', zin`Rectificatie: ${toon(z.persrechtzetting.vanKop, hoofdletter)}`),
];

/** No trede, plan or news: that stands in the release this belongs to. */
const kern = (z: PersZicht): readonly Ontwerp[] => [
  alinea(
    'lead',
    {
      welk: zin`Op ${toon(z.persrechtzetting.vanOp, datumVoluit)} verscheen een persbericht over de situatie bij ${aanbieder(z)} ${inPlaats(z.aanbieder.gevestigdIn)}.`,
      fout: zin`Daarin stond informatie die niet juist is. De regio ${regioNaam(z)} zet dat met dit bericht recht.`,
    },
    'vet',
  ),
  kop('rechtzetting', zin`Wat niet juist was, en wat wel juist is`, 2),
  ...opgesomd('rechtzetting', z.persrechtzetting.punten, {
    een: { inleiding: zin`Het gaat om één punt.` },
    meer: { inleiding: zin`Het gaat om deze punten:` },
  }),
  alinea('excuus', { excuus: zin`De regio ${regioNaam(z)} biedt hiervoor haar excuses aan.` }),
  alinea('slot', { einde: zin`Einde persbericht` }, 'label'),
];

/** Said where somebody chose it: of two releases of one day the number tells which. */
const kenmerk = (z: PersZicht): Zinsdeel =>
  alsOfZonder<Tekst, Zinsdeel>(z.persrechtzetting.vanKenmerk, (nummer) => zin` (kenmerk ${nummer})`, zin``);

/** Who printed the release is asked to print this too. */
const naschrift = (z: PersZicht): readonly Ontwerp[] => [
  kop('noot', zin`Noot voor de redactie (niet voor publicatie)`, 2),
  alinea(
    'noot',
    {
      overgenomen: zin`Heeft u het persbericht van ${toon(z.persrechtzetting.vanOp, datumVoluit)}${kenmerk(z)} overgenomen? De regio ${regioNaam(z)} vraagt u uw bericht aan te passen en deze rectificatie te plaatsen.`,
      contact: contact(z),
    },
    'klein',
  ),
];
