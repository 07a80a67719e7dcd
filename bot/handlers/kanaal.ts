/** Channels and the ledger: link, what may be posted, who may read along, the living card, what did not arrive. */
import { bezorgingInzien, eigenBezorgingInzien, zietAlleBezorging } from '../../app/bezorging-inzien';
import { bezorgingHerhalen } from '../../app/bezorging-herhalen';
import { casusKoppelen } from '../../app/casus-koppelen';
import { kanaalInstellen } from '../../app/kanaal-instellen';
import { kanaalBevestigen } from '../../app/kanaal-bevestigen';
import { kanaalVernieuwen } from '../../app/kanaal-verversen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { bezorgKaart } from '../../cards/bezorging';
import { gekoppeldKaart } from '../../cards/kanaal';
import { mag } from '../../domain/policy';
import { maskeer } from '../../domain/persoonsgegevens';
import { kanaalTekst } from '../../texts/kanaal';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import type { Inbound } from '../messages';
import { metZin } from '../met-zin';
import { bedoeldeCasus } from '../regie/bedoelde-casus';
import { kanaalIdVan } from '../regie/kanaal-nieuws';
import { toon, weiger, zegTekst } from '../prive';
import { bijpraatAntwoord } from './tijdlijn';

/** In a channel only: the card of it stands there, and its members decide what may be posted. */
export async function koppel(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'kanaal') return zegTekst(beurt, kanaalTekst.alleenKanaal);
  const gedaan = await koppelAan(beurt, beurt.inbound, casus);
  if (gedaan.ok) return gekoppeld(beurt, gedaan.value);
  const nu = gedaan.fout.soort === 'kanaal-al-gekoppeld' ? await kanaalkaart(beurt) : null;
  return nu === null ? weiger(beurt, gedaan.fout) : metZin(kanaalTekst.eerstLos, nu);
}

const gekoppeld = (beurt: Beurt, kanaal: Parameters<typeof gekoppeldKaart>[0]): BeurtAntwoord => ({
  ...toon(beurt, gekoppeldKaart(kanaal)),
  gedaan: kanaalTekst.gekoppeldZonderChat,
});

function koppelAan(beurt: Beurt, inbound: Inbound, casus: string) {
  const kanaalId = kanaalIdVan(inbound);
  const kanaal = {
    kanaalId,
    teamId: inbound.teamId,
    naam: maskeer(inbound.kanaalNaam ?? kanaalTekst.naamloos),
    verwijzing: JSON.stringify({ ...inbound.gesprek, gesprekId: kanaalId }),
  };
  return voerUit(beurt, casusKoppelen, { casus, kanaal });
}

/** The card of the casus that this channel belongs to, with the button that ends it: for who may link it; null for anybody else. */
async function kanaalkaart(beurt: Beurt): Promise<BeurtAntwoord | null> {
  const { inbound, eenheid, vandaag, actor } = beurt;
  const id = inbound.plek === 'kanaal' ? await bedoeldeCasus(beurt, 'casus.koppelen') : null;
  const casus = id === null ? null : await eenheid.casus.vind(id, vandaag);
  if (inbound.plek !== 'kanaal' || casus === null || !mag(actor, 'casus.koppelen', casus)) return null;
  const zelfde = await koppelAan(beurt, inbound, casus.id);
  return zelfde.ok ? gekoppeld(beurt, zelfde.value) : null;
}

/** "Ontkoppel": the button does it, after he saw which casus this is. */
export async function maakLos(beurt: Beurt): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'kanaal') return zegTekst(beurt, kanaalTekst.alleenKanaalLos);
  const kaart = await kanaalkaart(beurt);
  return kaart === null ? weiger(beurt, { soort: 'geen-toegang' }) : metZin(kanaalTekst.kiesLos, kaart);
}

async function stelIn(beurt: Beurt, invoer: Payload<'kanaal.instellen'>): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, kanaalInstellen, invoer);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  return gedaan.value
    ? toon(beurt, gekoppeldKaart(gedaan.value))
    : toon(beurt, berichtKaart({ kop: kanaalTekst.losgemaakt }));
}

async function bevestig(beurt: Beurt, invoer: Payload<'kanaal.bevestigen'>): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, kanaalBevestigen, invoer);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  const kop = invoer.door ? kanaalTekst.bevestigd(gedaan.value.aantal) : kanaalTekst.nietGestuurd;
  return toon(beurt, berichtKaart({ kop }));
}

/** An old card gets the fresh one in the channel and what is new in the personal chat. */
async function vernieuw(beurt: Beurt, invoer: Payload<'kanaal.vernieuwen'>): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, kanaalVernieuwen, invoer);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  if (!gedaan.value.verouderd) return zegTekst(beurt, kanaalTekst.vernieuwd);
  const nieuw = await bijpraatAntwoord(beurt, gedaan.value.casusId);
  return { ...nieuw, berichten: [...zeg(kanaalTekst.verouderd(invoer.versie)).berichten, ...nieuw.berichten] };
}

async function bezorging(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const gevonden = (await zietAlleBezorging(beurt, casus))
    ? await voerUit(beurt, bezorgingInzien, { casus })
    : await voerUit(beurt, eigenBezorgingInzien, { casus });
  return gevonden.ok ? toon(beurt, bezorgKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

async function herhaal(beurt: Beurt, invoer: Payload<'bezorging.herhalen'>): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, bezorgingHerhalen, invoer);
  return gedaan.ok ? bezorging(beurt, gedaan.value.casusId) : weiger(beurt, gedaan.fout);
}

export const kanaalHandlers = {
  'kanaal.instellen': stelIn,
  'kanaal.bevestigen': bevestig,
  'kanaal.vernieuwen': vernieuw,
  'bezorging.inzien': (beurt, { casus }) => bezorging(beurt, casus),
  'bezorging.herhalen': herhaal,
} as const satisfies Partial<Handlers>;
