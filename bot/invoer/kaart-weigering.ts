/** A button of a card that is not, or no longer, for who pressed it: the card makes place, so that nothing is left standing that does nothing. */
import { casusInzien } from '../../app/casus-inzien';
import { isIngevuld } from '../../cards/actions';
import type { Actie } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { mag } from '../../domain/policy';
import { casusTekst } from '../../texts/casus';
import { foutZin } from '../../texts/fouten';
import { kaartWeigeringTekst } from '../../texts/kaart-weigering';
import { vervang } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Kaart } from '../messages';
import { kaartMaaktPlaats } from '../prive';

/**
 * Everybody reads the same, whatever the button named and whether it exists: it says not, or not any more, and only of the card.
 * Who may still see the casus that stood on the button finds the way back to it.
 */
export async function naKaartWeigering(beurt: Beurt, actie: Actie, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> {
  if (antwoord.geenToegang !== true || !kaartMaaktPlaats(beurt)) return antwoord;
  return { ...vervang(nietVoorU(isIngevuld(actie), await terugNaarCasus(beurt, actie))), geweigerd: true };
}

async function terugNaarCasus(beurt: Beurt, { action, payload }: Actie): Promise<readonly Knop[]> {
  if (action === 'casus.inzien' || !('casus' in payload) || typeof payload.casus !== 'string') return [];
  const casus = await casusInzien.zaak(beurt, { casus: payload.casus });
  if (casus === null || !mag(beurt.actor, 'casus.inzien', casus)) return [];
  return [button(casusTekst.knop.tonen, 'casus.inzien', { casus: casus.id })];
}

const nietVoorU = (ingevuld: boolean, knoppen: readonly Knop[]): Kaart =>
  berichtKaart({
    kop: kaartWeigeringTekst.kop,
    alineas: [
      ...(ingevuld ? [kaartWeigeringTekst.nietBewaard] : []),
      foutZin({ soort: 'geen-toegang' }),
      { tekst: kaartWeigeringTekst.verder, subtiel: true },
    ],
    knoppen,
  });
