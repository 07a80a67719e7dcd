/** Planning accountgesprekken: a day for one, and who is due. */
import {
  accountgesprekPlannen,
  accountgesprekVervallen,
  accountgesprekVerzetten,
} from '../../app/accountgesprek-plannen';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { gesprekkenPlannen, gesprekkenVerwacht } from '../../app/gesprekken-plannen';
import { voerUit } from '../../app/use-case';
import { langsteNaam } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import type { Sectie } from '../../cards/blad';
import { planformulier, planKaart, planningKaart, verwachtKaart, verzetformulier } from '../../cards/gesprek-planning';
import { geenZaak, mag } from '../../domain/policy';
import { gesprekFoutZin, gesprekTekst, gesprekVelden } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../formulier';
import { kiesPartij, partijkeuzes, partijvelden } from '../gesprek-begin';
import { toon, weiger, zegTekst } from '../prive';

export async function openPlan(
  beurt: Beurt,
  waarden: Readonly<Record<string, string>>,
  meldingen: readonly Sectie[] = [],
  sleutel = beurt.nieuweSleutel(),
): Promise<BeurtAntwoord> {
  if (!mag(beurt.actor, 'accountgesprek.plannen', geenZaak)) return weiger(beurt, { soort: 'geen-toegang' });
  const partijen = await partijkeuzes(beurt, waarden['partijId'] ?? '');
  const velden = partijvelden(partijen, waarden);
  return toon(beurt, planformulier({ velden, datum: waarden['datum'] ?? '', meldingen, sleutel }));
}

export async function plan(beurt: Beurt, payload: Payload<'accountgesprek.plannen'>): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const partij = await kiesPartij(beurt, formulier.ruw('partijId'), formulier.ruw('organisatie'));
  formulier.tekst('organisatie', gesprekVelden.organisatie, langsteNaam);
  const datum = formulier.datum('datum', paginaTekst.planDatum);
  if (datum === null) formulier.fout(paginaTekst.planDatum, 'verplicht');
  if (datum !== null && datum < beurt.vandaag) formulier.zin(`${paginaTekst.planDatum}: ${paginaTekst.planVerleden}`);
  if ('fout' in partij) formulier.zin(gesprekFoutZin(gesprekVelden.partijId, partij.fout));
  if (!formulier.goed() || datum === null || 'fout' in partij) {
    const waarden = { ...formulier.waarden, partijId: 'fout' in partij ? '' : partij.id };
    const regels = [...formulier.gevonden, ...formulier.fouten];
    return openPlan(beurt, waarden, [{ kop: gesprekTekst.foutenKop, regels }], payload.sleutel);
  }
  const gevraagd = { datum, soort: partij.soort, partijId: partij.id };
  const gepland = await voerUit(beurt, accountgesprekPlannen, gevraagd, payload.sleutel);
  return gepland.ok
    ? toon(beurt, planKaart(gepland.value, paginaTekst.herinnering(datum), beurt.nieuweSleutel()))
    : weiger(beurt, gepland.fout);
}

export async function laatVervallen(
  beurt: Beurt,
  { gesprek, versie, sleutel }: Payload<'accountgesprek.vervallen'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, accountgesprekVervallen, { gesprek, versie }, sleutel);
  return gedaan.ok ? zegTekst(beurt, paginaTekst.vervallenZin) : weiger(beurt, gedaan.fout);
}

/** Only a plan of one's own; a report keeps its day. */
export async function openVerzet(
  beurt: Beurt,
  gesprek: string,
  datum = '',
  meldingen: readonly Sectie[] = [],
  sleutel = beurt.nieuweSleutel(),
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const plan = gevonden.value.gesprek;
  if (plan.status !== 'gepland')
    return weiger(beurt, { soort: 'kan-niet-in-deze-status', status: plan.status, stap: 'verzetten' });
  return toon(beurt, verzetformulier(plan, datum, meldingen, sleutel));
}

export async function verzet(beurt: Beurt, payload: Payload<'accountgesprek.verzetten'>): Promise<BeurtAntwoord> {
  const { gesprek, versie, sleutel } = payload;
  const formulier = leesFormulier(payload);
  const datum = formulier.datum('datum', paginaTekst.planDatum);
  if (datum === null) formulier.fout(paginaTekst.planDatum, 'verplicht');
  if (datum !== null && datum < beurt.vandaag) formulier.zin(`${paginaTekst.planDatum}: ${paginaTekst.planVerleden}`);
  if (!formulier.goed() || datum === null) {
    const regels = [...formulier.gevonden, ...formulier.fouten];
    return openVerzet(beurt, gesprek, formulier.ruw('datum'), [{ kop: gesprekTekst.foutenKop, regels }], sleutel);
  }
  const gedaan = await voerUit(beurt, accountgesprekVerzetten, { gesprek, versie, datum }, sleutel);
  return gedaan.ok
    ? toon(beurt, planKaart(gedaan.value, paginaTekst.verzetZin(datum), beurt.nieuweSleutel()))
    : weiger(beurt, gedaan.fout);
}

/** Longer ago than anybody looks back. */
const meesteMaanden = 120;

export async function toonPlanning(beurt: Beurt, gevraagd?: number, vanaf = 0): Promise<BeurtAntwoord> {
  const vraag = gevraagd === undefined ? {} : { maanden: Math.min(meesteMaanden, Math.max(1, gevraagd)) };
  const gevonden = await voerUit(beurt, gesprekkenPlannen, vraag);
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { maanden, eigen, overig } = gevonden.value;
  return toon(beurt, planningKaart({ maanden, eigen, overig, vanaf, vandaag: beurt.vandaag }));
}

/** Whom this person speaks, or should, until that day. */
export async function toonVerwacht(beurt: Beurt, tot: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, gesprekkenVerwacht, { tot });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return toon(beurt, verwachtKaart({ ...gevonden.value, vandaag: beurt.vandaag }));
}
