/** Which authority did it: the one of the day of the event, never the one of the day of the letter because nobody knows the other. */
import { heeftVoorganger } from '../../domain/dossier';
import type { Zicht } from '../../domain/dossier';
import type { OptioneelFeit } from '../../domain/feit';
import { toon } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, vanwege, zin } from '../../domain/zin';
import { datumVoluit, wanneer } from '../../texts/formaat';
import { Aanbieder, autoriteit } from './frasen';
import type { Openbaar } from './frasen';

/** `onbekend`: the authority of the letter had a predecessor, and no fact says before or after the transfer. */
type Tijdvak = 'nu' | 'toen' | 'onbekend';

export function tijdvak(z: Openbaar, op: OptioneelFeit<string>): Tijdvak {
  const { sinds } = z.autoriteit;
  if (sinds.status !== 'bekend') return 'nu';
  if (op.status !== 'bekend')
    return heeftVoorganger(sinds.waarde) && !isNaMelding(z, op, sinds.waarde) ? 'onbekend' : 'nu';
  return op.waarde < sinds.waarde.slice(0, op.waarde.length) ? 'toen' : 'nu';
}

/** A casus begins with what was reported: on no day that anybody knows, and yet after every melding, is the trede set. */
function isNaMelding({ melding }: Openbaar, op: OptioneelFeit<string>, sinds: string): boolean {
  const gemeld = [melding.regioOp, melding.aanbiederOp].filter(({ status }) => status !== 'geen');
  return (
    op.id === 'trede.vastgesteldOp' &&
    gemeld.length > 0 &&
    gemeld.every(
      (een) => een.status === 'bekend' && een.waarde.slice(0, 7) >= sinds.slice(0, een.waarde.length).slice(0, 7),
    )
  );
}

/** Of something that came after this event, on a day that no fact holds. */
const tijdvakNa = (z: Openbaar, begin: OptioneelFeit<string>): Tijdvak =>
  tijdvak(z, begin) === 'toen' ? 'onbekend' : tijdvak(z, begin);

/** True before and after the transfer: where nobody knows the day, no word says that it was another one. In a row of parties the shorter name: the longer one would part the verb from who does it. */
type Vorm = 'voluit' | 'in-rijtje';

const zonderNaam = (begint: boolean, vorm: Vorm): Zinsdeel => {
  if (vorm === 'in-rijtje') return begint ? zin`De landelijke autoriteit` : zin`de landelijke autoriteit`;
  return begint ? zin`De landelijke autoriteit voor jeugdhulp` : zin`de landelijke autoriteit voor jeugdhulp`;
};

const inTijdvak = (z: Openbaar, wanneer: Tijdvak, begint: boolean, vorm: Vorm = 'voluit'): Zinsdeel => {
  if (wanneer === 'nu') return begint ? zin`De ${autoriteit(z)}` : zin`de ${autoriteit(z)}`;
  if (wanneer === 'toen')
    return begint ? zin`De voorganger van de ${autoriteit(z)}` : zin`de voorganger van de ${autoriteit(z)}`;
  return zonderNaam(begint, vorm);
};

/** The day decides only where there was another authority before. */
const vanwegeDag = (z: Openbaar, op: OptioneelFeit<string>, deel: Zinsdeel): Zinsdeel => {
  const { sinds } = z.autoriteit;
  if (sinds.status !== 'bekend' || !heeftVoorganger(sinds.waarde)) return deel;
  const { regioOp, aanbiederOp } = z.melding;
  const hangtOpMelding = op.id === 'trede.vastgesteldOp' && op.status !== 'bekend';
  return vanwege(op, hangtOpMelding ? vanwege(regioOp, vanwege(aanbiederOp, deel)) : deel);
};

/** Who did something on that day. */
export const autoriteitOp = (z: Openbaar, op: OptioneelFeit<string>, vorm?: Vorm): Zinsdeel =>
  vanwegeDag(z, op, inTijdvak(z, tijdvak(z, op), false, vorm));

/** The same at the beginning of a sentence. */
export const AutoriteitOp = (z: Openbaar, op: OptioneelFeit<string>, vorm?: Vorm): Zinsdeel =>
  vanwegeDag(z, op, inTijdvak(z, tijdvak(z, op), true, vorm));

export const autoriteitNa = (z: Openbaar, begin: OptioneelFeit<string>, vorm?: Vorm): Zinsdeel =>
  vanwegeDag(z, begin, inTijdvak(z, tijdvakNa(z, begin), false, vorm));

/** Where a melding went: the desk has one name through the years, and `hoortNuBij` says who has the task today. */
export const meldpunt = (z: Openbaar, op: OptioneelFeit<string>): Zinsdeel =>
  vanwegeDag(
    z,
    op,
    tijdvak(z, op) === 'nu'
      ? zin`de ${autoriteit(z)}`
      : zin`het landelijke meldpunt voor de continuïteit van jeugdhulp`,
  );

/** Goes behind the full stop of the sentence that names the desk. */
export const hoortNuBij = (z: Openbaar, op: OptioneelFeit<string>): Zinsdeel =>
  tijdvak(z, op) === 'nu'
    ? zin``
    : alsOfZonder(
        z.autoriteit.sinds,
        (dag) => zin` Dat meldpunt hoort sinds ${toon(dag, datumVoluit)} bij de ${autoriteit(z)}.`,
        zin``,
      );

type Meldingzicht = Pick<Zicht<'raad-eigen-regio' | 'raad-andere-regio' | 'pers'>, 'melding'> & Openbaar;

/** By the month: two meldingen of one month are told together, or as the one. */
export const aanbiederMelddeEerst = ({ melding: { regioOp, aanbiederOp } }: Meldingzicht): boolean =>
  regioOp.status === 'bekend' &&
  aanbiederOp.status === 'bekend' &&
  aanbiederOp.waarde.slice(0, 7) < regioOp.waarde.slice(0, 7);

/** After the melding of the regio: who was first keeps that, and a desk that is the same is named once. */
export const hadAlGemeld = (z: Meldingzicht, datum: string | null): Keuze =>
  als<string, Keuze>(
    z.melding.aanbiederOp,
    (op) => {
      const dag = toon(op, (wanneerDan) => wanneer(wanneerDan, datum));
      // Before the other one, so it cannot have gone to a later desk.
      return tijdvak(z, op) === 'nu' || tijdvak(z, z.melding.regioOp) === tijdvak(z, op)
        ? zin`${Aanbieder(z)} had ${dag} zelf al een melding gedaan.`
        : zin`${Aanbieder(z)} had ${dag} zelf al een melding gedaan bij ${meldpunt(z, op)}.${hoortNuBij(z, op)}`;
    },
    null,
  );
