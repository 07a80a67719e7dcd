/** What stands on the copy of a melding, in the words its melder knows from the chat. */
import type { AfschriftBron } from '../../app/melding-afschrift';
import type { Werk } from '../../app/use-case';
import { bellerRijen, labelVan } from '../../cards/melding';
import { melderRegel } from '../../cards/melding-regel';
import type { Afschrift } from '../../domain/afschrift';
import { ontvangstCode } from '../../domain/ontvangst';
import type { Onderteken } from '../../domain/ontvangst';
import { afschriftTekst } from '../../texts/afschrift';
import { bijlageTekst } from '../../texts/bijlage';
import { statusNaam } from '../../texts/melding-status';
import { momentVoluit } from '../../texts/moment';
import { antwoordenVan } from '../melding/kaart';

export function afschriftVan(
  { dossier, ontvangst, autoriteit }: AfschriftBron,
  { actor, nu, vandaag }: Omit<Werk, 'eenheid'>,
  onderteken: Onderteken,
): Afschrift {
  const { melding, historie } = dossier;
  const { label } = afschriftTekst;
  const code = ontvangst && { label: label.code, waarde: ontvangstCode(onderteken, ontvangst) };
  return {
    nummer: melding.nummer,
    afzender: afschriftTekst.afzender(autoriteit),
    datum: vandaag,
    kop: [
      { label: label.melding, waarde: melding.nummer },
      { label: label.ontvangen, waarde: momentVoluit(melding.gemeldOp) },
      ...(code ? [code] : []),
      { label: label.status, waarde: statusNaam[melding.status] },
      ...(melding.namens
        ? bellerRijen({ beller: melding.namens, door: `${actor.naam}, ${actor.partijNaam}` })
        : [{ label: label.melder, waarde: `${actor.naam}, ${actor.partijNaam}` }]),
      { label: label.gemaakt, waarde: momentVoluit(nu) },
    ],
    antwoorden: antwoordenVan(melding.invoer).map(({ veld, waarde }) => ({
      label: labelVan(veld, melding.namens !== null, false),
      waarde,
    })),
    aanvullingen: melding.aanvullingen.map((een) => ({
      label: momentVoluit(een.op),
      waarde: bijlageTekst.aanvulling(een),
    })),
    verloop: historie.flatMap((een) => melderRegel(een, melding.namens)),
    slot: [afschriftTekst.gemaakt(actor.naam), ...(code ? [afschriftTekst.controle] : [])],
  };
}
