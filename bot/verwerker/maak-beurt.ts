/** The turn of whoever sent it: his rights of today, and every way a rule can go on to another. */
import { zekerBijConcept } from '../concept';
import { onbekende } from '../../domain/actor';
import type { Turn } from '../../domain/traffic';
import { kiesNaam, leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { Inbound } from '../messages';
import { briefwoordIn } from '../brieven/woorden';
import { alleenRij } from '../getoond/bij-rij';
import type { Onderwerp } from '../getoond/onderwerp';
import { roepAan } from '../handlers';
import { ingangen } from '../ingangen';
import { gekozenMeldingwens } from '../melding/antwoorden';
import { nieuwBericht } from '../nieuw-bericht';
import { openPagina, paginaIn } from '../paginas/gevraagd';
import { kanaalcasus } from '../regie/bedoelde-casus';
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
  const vast = { eenheid, actor, nu, vandaag, huis, nieuweSleutel, register, ontvangen, brieven, gegevens };
  const beurt = metWegen(vast, inbound);
  const casus = inbound.plek === 'kanaal' ? await kanaalcasus(beurt) : null;
  return casus === null ? beurt : metWegen(vast, inbound, { casus });
}

type Vast = Omit<
  Beurt,
  | 'inbound'
  | 'dagen'
  | 'inChat'
  | 'bijRij'
  | 'volg'
  | 'alsGetypt'
  | 'bijConcept'
  | 'druk'
  | 'overCasus'
  | 'openPagina'
  | 'overMelding'
>;

/** `over`: what a channel is about, whatever stood in it last. */
function metWegen(vast: Vast, inbound: Inbound, over?: Onderwerp): Beurt {
  const { getoond } = vast.huis;
  const beurt: Beurt = {
    ...vast,
    ...(over === undefined ? {} : { huis: { ...vast.huis, getoond: { ...getoond, onderwerp: () => over } } }),
    inbound,
    dagen: getoond.dagen(inbound, vast.nu),
    inChat: (gesprek) => metWegen(vast, { ...inbound, plek: 'persoonlijk', gesprek }),
    bijRij: (knoppen) =>
      metWegen({ ...vast, huis: { ...vast.huis, getoond: alleenRij(vast.huis.getoond, knoppen) } }, inbound),
    volg(intent, tekst, over) {
      const { begrepen } = over === undefined ? leesBericht(beurt, tekst) : kiesNaam(beurt, tekst, over);
      return (
        briefwoordIn(beurt, tekst) ?? paginaIn(beurt, tekst) ?? ingangen[intent](beurt, { ...begrepen, intent }, tekst)
      );
    },
    alsGetypt(tekst, over) {
      const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
      if (over !== undefined && (aanbieder ?? casusnummer ?? kandidaten) === undefined) kiesNaam(beurt, tekst, over);
      return nieuwBericht(beurt, tekst);
    },
    bijConcept: (tekst) => zekerBijConcept(beurt, tekst),
    druk: (knop) => roepAan(beurt, knop),
    overCasus: (vraag, casus, gezegd) => opCasusvraag[vraag](beurt, casus, gezegd),
    openPagina: (pagina, tekst, over) => openPagina(beurt, pagina, tekst, over),
    overMelding: (wens, melding, gezegd) => gekozenMeldingwens(beurt, melding, wens, gezegd),
  };
  return beurt;
}
