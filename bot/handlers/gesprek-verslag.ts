/** The report of an accountgesprek: read back, made final, corrected, and a zorg in it that may become a melding. */
import { accountgesprekAfronden } from '../../app/accountgesprek-afronden';
import { accountgesprekCorrigeren } from '../../app/accountgesprek-corrigeren';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import type { Verslag } from '../../app/accountgesprek-inzien';
import { voerUit } from '../../app/use-case';
import { accountgesprekKaart, gesprekOverzichtKaart } from '../../cards/accountgesprek';
import { accountgesprekkenKaart } from '../../cards/accountgesprekken';
import type { VerslagView } from '../../cards/accountgesprek';
import type { Payload } from '../../cards/actions';
import { alleGesprekken, themasMetZorg } from '../../domain/accountgesprek';
import type { Accountgesprek, Gesprekkeuze, Gespreksthema } from '../../domain/accountgesprek';
import type { MeldingInvoer } from '../../domain/melding';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { themaDeelRegel, themaDelen } from '../../texts/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leegConcept, metAntwoord } from '../dialogue';
import { startDialoog } from '../dialoog/start';
import { leesFormulier } from '../invoer/formulier';
import { metZin } from '../met-zin';
import { toon, weiger, zegTekst } from '../prive';
import { openBericht } from './casusbericht';
import { ga } from './gesprek-bladzijde';

async function alsView({ eenheid, nieuweSleutel }: Beurt, verslag: Verslag): Promise<VerslagView> {
  const nummer = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await eenheid.accountgesprek.vind(id))?.nummer ?? null);
  const { vervangt, vervangenDoorId } = verslag.gesprek;
  const nummers = { vervangt: await nummer(vervangt?.id ?? null), vervangenDoor: await nummer(vervangenDoorId) };
  return { ...verslag, nummers, sleutel: nieuweSleutel() };
}

export async function toonVerslag(beurt: Beurt, gesprek: string, net = false): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { status } = gevonden.value.gesprek;
  if (status === 'gepland') return ga(beurt, gesprek);
  const view = await alsView(beurt, gevonden.value);
  return toon(beurt, status === 'concept' ? gesprekOverzichtKaart(view) : accountgesprekKaart(view, net));
}

/** Of the same organisation; where there is none any more, the one it was asked from. */
export async function toonVorige(beurt: Beurt, gesprek: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  return gevonden.ok ? toonVerslag(beurt, gevonden.value.vorige?.id ?? gesprek) : weiger(beurt, gevonden.fout);
}

export const toonOverzicht = (beurt: Beurt, { id }: Accountgesprek): Promise<BeurtAntwoord> => toonVerslag(beurt, id);

export async function rondAf(
  beurt: Beurt,
  { gesprek, versie, sleutel }: Payload<'accountgesprek.afronden'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, accountgesprekAfronden, { gesprek, versie }, sleutel);
  if (gedaan.ok) return toonVerslag(beurt, gesprek, true);
  return gedaan.fout.soort === 'verouderd' ? toonVerslag(beurt, gesprek) : weiger(beurt, gedaan.fout);
}

export async function corrigeer(beurt: Beurt, payload: Payload<'accountgesprek.corrigeren'>): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const reden = formulier.tekst('reden', paginaTekst.reden, 300);
  const mis = [...formulier.gevonden, ...formulier.fouten];
  if (mis.length > 0) return zegTekst(beurt, mis.join(' '));
  const begonnen = await voerUit(beurt, accountgesprekCorrigeren, { gesprek: payload.gesprek, reden }, payload.sleutel);
  return begonnen.ok ? ga(beurt, begonnen.value.id) : weiger(beurt, begonnen.fout);
}

export async function lijst(
  beurt: Beurt,
  partijId: string | null,
  keuze: Gesprekkeuze = alleGesprekken,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId, keuze });
  return gevonden.ok
    ? toon(beurt, accountgesprekkenKaart(gevonden.value, partijId, keuze))
    : weiger(beurt, gevonden.fout);
}

/** The melding begins with which talk and which theme it comes from; a person decides whether it is sent. */
export async function meldZorg(
  beurt: Beurt,
  { gesprek, thema }: Payload<'accountgesprek.melding'>,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { partijNaam, invoer } = gevonden.value.gesprek;
  const over = { partijId: invoer.partijId, naam: partijNaam };
  const keuring = maakVrijeTekst(bronzin(gevonden.value.gesprek, thema));
  const metOver = metAntwoord(leegConcept<MeldingInvoer>(), 'over', over);
  const vooraf = keuring.ok ? metAntwoord(metOver, 'omschrijving', keuring.tekst) : metOver;
  return startDialoog(beurt, 'melding', { vooraf, ernaast: true, bron: 'gesprek' });
}

/** The message on the casus begins with the same, for every theme with a zorg, and for the kernteam; a person decides whether it is sent. */
export async function schrijfBijCasus(beurt: Beurt, gesprek: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus = null, gesprek: verslag } = gevonden.value;
  if (casus === null) return zegTekst(beurt, gezegdTekst.nietBijCasus);
  const tekst = themasMetZorg(verslag.invoer)
    .map((thema) => bronzin(verslag, thema))
    .join('\n');
  return metZin(gezegdTekst.bijCasus, await openBericht(beurt, casus.id, { tekst, zicht: 'kernteam' }));
}

/** The version before or after the one that stands there; that one where there is no other. */
export async function toonVersie(
  beurt: Beurt,
  { gesprek, naar }: Payload<'accountgesprek.versie'>,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { nummer, vervangt, vervangenDoorId } = gevonden.value.gesprek;
  if (naar === 'nieuw') return toonVerslag(beurt, vervangenDoorId ?? gesprek);
  if (vervangt === null) return zegTekst(beurt, gezegdTekst.geenOude);
  return metZin(gezegdTekst.oude(nummer, vervangt.reden), await toonVerslag(beurt, vervangt.id));
}

function bronzin({ nummer, invoer }: Accountgesprek, thema: Gespreksthema): string {
  const verslag = invoer.themas[thema];
  const delen = themaDelen.flatMap((deel) => {
    const tekst = verslag?.[deel] ?? null;
    return tekst === null ? [] : [themaDeelRegel(deel, tekst)];
  });
  return paginaTekst.meldingBron(nummer, invoer.datum, thema, delen.join(' '));
}
