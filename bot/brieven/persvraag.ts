/** "Wat mag ik tegen de pers zeggen": who drafts for a casus gets its texts for the woordvoerder, anybody else hears who speaks. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { magOpstellen } from '../../domain/opstelrecht';
import { persvraagTekst } from '../../texts/persvraag';
import { leesBericht } from '../bericht-lezen';
import { wedervraagIn } from '../begrip/wedervragen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { isUpdate } from '../regie/casusbericht-invoer';
import { genoemdeCasus } from '../namen/genoemd';
import { briefKnoppen } from '../handlers/briefknoppen';
import { elders, verwijzingKaart } from '../invoer/verwijzen';

const VOOR_DE_PERS: ReadonlySet<string> = new Set(['verklaring', 'vragen-en-antwoorden', 'persbericht']);
/** Whose work it is, and who therefore may have forgotten only the name. */
const STELT_OP: ReadonlySet<string> = new Set(['adviseur', 'communicatiemedewerker']);

/** Null when the text asks no such thing. Of a casus that is not there it says the same as of one that is not for this person. */
export async function opPersvraag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { begrepen, register } = leesBericht(beurt, tekst);
  const { naar, kandidaten } = begrepen.slots;
  const verwezen = begrepen.intent === 'verwijzing' && naar === 'woordvoerder';
  const gevraagd = verwezen || wedervraagIn(tekst, ['pers']) !== null;
  // "Update: de krant belt" tells it, and asks nothing.
  if (!gevraagd || isUpdate(tekst) || elders(beurt, tekst) !== null) return null;
  // With a casus or a letter before him the pers asks about that one.
  const over =
    genoemdeCasus(register, begrepen.slots) ?? (kandidaten === undefined ? onderwerpVan(beurt).casus : undefined);
  const kaart = over === undefined ? null : await metBrieven(beurt, over);
  if (kaart !== null) return kaart;
  const naamloos = (over ?? kandidaten) === undefined;
  if (naamloos && beurt.actor.rollen.some((rol) => STELT_OP.has(rol))) return zeg(persvraagTekst.welke);
  return { ...zeg(verwijzingKaart('woordvoerder', beurt.vandaag, tekst, 'toch')), nietBewaren: true };
}

async function metBrieven(beurt: Beurt, over: string): Promise<BeurtAntwoord | null> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  if (!casus || !magOpstellen(beurt.actor, casus, 'persbericht')) return null;
  return zeg(
    berichtKaart({
      kop: persvraagTekst.kop(casus.aanbiederNaam),
      alineas: [
        persvraagTekst.alleenVastgesteld,
        ...(magOpstellen(beurt.actor, casus, 'verklaring') ? [persvraagTekst.klaarzetten] : []),
      ],
      knoppen: [
        ...briefKnoppen(beurt, casus, (soort) => VOOR_DE_PERS.has(soort) && magOpstellen(beurt.actor, casus, soort)),
        button(persvraagTekst.brieven, 'brieven.inzien', { casus: casus.id }),
      ],
    }),
  );
}
