/** "Nee, vrijdag", "trede 3, niet 4", "toch Anouk" while a form stands there that was not sent: the same form with that field as he says. Nothing is recorded. */
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ALLEEN_EEN_DAG } from '../invoer/dagwoorden';
import type { Kaart } from '../messages';
import { notitieErbij } from './notitie-erbij';
import { korteVerbetering, netVan } from '../getoond/korte-verbetering';
import { metZin } from '../met-zin';
import { opBerichtformulier } from '../regie/op-berichtformulier';
import { rolTotEenDag } from '../regie/rol-tot-dag';
import { andereDuur } from '../regie/stap-later';
import { dagVanBericht, ookInTekst } from './dag-in-tekst';
import { ingevuldeZin, leesWaarden, metBegin } from './veldlezers';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { toon, zegTekst } from '../prive';

/** A longer message says more than one field. */
const LANGSTE = 60;

export async function formulierVerbetering(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const bericht = leesBericht(beurt, tekst);
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  const duur = kaart === null ? null : await andereDuur(beurt, velden, bericht.klein, netVan(beurt)?.id);
  if (kaart !== null && duur !== null) return ingevuld(beurt, kaart, duur.veld, duur.dag, datumVoluit(duur.dag));
  const totDag = kaart === null ? null : await rolTotEenDag(beurt, kaart, bericht);
  if (totDag !== null) return totDag;
  const opBericht = await opBerichtformulier(beurt, bericht);
  if (opBericht !== null) return opBericht;
  const notitie = notitieErbij(velden, tekst);
  if (kaart !== null && notitie !== null) return ingevuld(beurt, kaart, notitie.veld, notitie.waarde, notitie.waarde);
  if (kaart === null || bericht.klein.length > LANGSTE || tekst.includes('?')) return null;
  const eigen = await korteVerbetering(beurt, bericht);
  if (eigen !== null) return eigen;
  const inTekst = ALLEEN_EEN_DAG.test(bericht.klein) ? dagVanBericht(velden, bericht, beurt.vandaag) : null;
  const gelezen = leesWaarden(velden, bericht, beurt.vandaag, inTekst);
  if (gelezen === null) return null;
  if ('welke' in gelezen) return zegTekst(beurt, formulierTekst.welkVeld(gelezen.welke));
  const eerst = metBegin(velden, gelezen, beurt.vandaag);
  const nu = [...eerst, ...ookInTekst(velden, eerst, beurt.vandaag)];
  const nieuw = vulIn(kaart, Object.fromEntries(nu.map(({ veld, waarde }) => [veld.id, waarde])));
  return metZin(ingevuldeZin(nu, bericht.klein), toon(beurt, nieuw));
}

const ingevuld = (beurt: Beurt, kaart: Kaart, veld: Formulierveld, waarde: string, leesbaar: string): BeurtAntwoord =>
  metZin(formulierTekst.ingevuld([[veld.label, leesbaar]], false), toon(beurt, vulIn(kaart, { [veld.id]: waarde })));
