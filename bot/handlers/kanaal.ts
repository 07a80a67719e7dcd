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
import { maskeer } from '../../domain/persoonsgegevens';
import { kanaalTekst } from '../../texts/kanaal';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { kanaalIdVan } from '../regie/kanaal-nieuws';
import { toon, weiger, zegTekst } from '../prive';
import { bijpraatAntwoord } from './tijdlijn';

/** In a channel only: the card of it stands there, and its members decide what may be posted. */
export async function koppel(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const { inbound } = beurt;
  if (inbound.plek !== 'kanaal') return zegTekst(beurt, kanaalTekst.alleenKanaal);
  const kanaalId = kanaalIdVan(inbound);
  const kanaal = {
    kanaalId,
    teamId: inbound.teamId,
    naam: maskeer(inbound.kanaalNaam ?? kanaalTekst.naamloos),
    verwijzing: JSON.stringify({ ...inbound.gesprek, gesprekId: kanaalId }),
  };
  const gedaan = await voerUit(beurt, casusKoppelen, { casus, kanaal });
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  return { ...toon(beurt, gekoppeldKaart(gedaan.value)), gedaan: kanaalTekst.gekoppeldZonderChat };
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
