/** The turn of whoever sent it: his rights of today, and every way a rule can go on to another. */
import { onbekende } from '../../domain/actor';
import type { Turn } from '../../domain/traffic';
import { kiesNaam, leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { briefwoordIn } from '../brieven/woorden';
import { roepAan } from '../handlers';
import { ingangen } from '../ingangen';
import { gekozenMeldingwens } from '../melding/antwoorden';
import { paginaIn } from '../paginas/gevraagd';
import { opCasusvraag } from '../regie/casusantwoorden';
import type { Binnen } from './binnen';
import type { VerwerkerDeps } from './deps';

export async function maakBeurt(
  deps: VerwerkerDeps,
  eenheid: Turn,
  { inbound, nu, ontvangen, brieven, gegevens }: Binnen,
): Promise<Beurt> {
  const { aadObjectId, tenantId, naam } = inbound.afzender;
  const vandaag = deps.klok.vandaag();
  const actor = (await eenheid.persoon.actor(aadObjectId, tenantId, vandaag)) ?? onbekende(aadObjectId, tenantId, naam);
  const { huis, nieuweSleutel } = deps;
  const register = deps.register();
  const beurt: Beurt = {
    ...{ inbound, eenheid, actor, nu, vandaag, huis, nieuweSleutel, register, ontvangen, brieven, gegevens },
    volg(intent, tekst, over) {
      const { begrepen } = over === undefined ? leesBericht(beurt, tekst) : kiesNaam(beurt, tekst, over);
      return (
        briefwoordIn(beurt, tekst) ?? paginaIn(beurt, tekst) ?? ingangen[intent](beurt, { ...begrepen, intent }, tekst)
      );
    },
    druk: (knop) => roepAan(beurt, knop),
    overCasus: (vraag, casus, gezegd) => opCasusvraag[vraag](beurt, casus, gezegd),
    overMelding: (wens, melding, gezegd) => gekozenMeldingwens(beurt, melding, wens, gezegd),
  };
  return beurt;
}
