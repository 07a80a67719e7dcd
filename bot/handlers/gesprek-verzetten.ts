/** A planned accountgesprek gets another day, or lapses. */
import { accountgesprekVervallen, accountgesprekVerzetten } from '../../app/accountgesprek-plannen';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import type { Sectie } from '../../cards/blad';
import { planKaart, vervallenKaart, verzetformulier } from '../../cards/gesprek-planning';
import { gesprekTekst } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import { leesTijd } from './gesprek-plannen';
import { toon, weiger, zegTekst } from '../prive';

export async function laatVervallen(
  beurt: Beurt,
  { gesprek, versie, sleutel }: Payload<'accountgesprek.vervallen'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, accountgesprekVervallen, { gesprek, versie }, sleutel);
  if (!gedaan.ok)
    return gedaan.fout.soort === 'verouderd' ? nietWeggegooid(beurt, gesprek) : weiger(beurt, gedaan.fout);
  return gedaan.value.invoer.datum < beurt.vandaag
    ? zegTekst(beurt, paginaTekst.vervallenZin)
    : toon(beurt, vervallenKaart(gedaan.value));
}

/** It stands on another day than on the card he pressed: he decides again. */
async function nietWeggegooid(beurt: Beurt, gesprek: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const plan = gevonden.value.gesprek;
  const zin = paginaTekst.nietWeggegooid(plan.invoer.datum, plan.invoer.tijd);
  return toon(beurt, planKaart(plan, zin, beurt.nieuweSleutel()));
}

const intussen: readonly Sectie[] = [{ kop: paginaTekst.planVerouderdKop, regels: [paginaTekst.planVerouderd] }];

/** Only a plan of one's own; a report keeps its day. */
export async function openVerzet(
  beurt: Beurt,
  gesprek: string,
  naar: { readonly datum: string; readonly tijd?: string | undefined } = { datum: '' },
  meldingen: readonly Sectie[] = [],
  sleutel = beurt.nieuweSleutel(),
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const plan = gevonden.value.gesprek;
  if (plan.status !== 'gepland')
    return weiger(beurt, { soort: 'kan-niet-in-deze-status', status: plan.status, stap: 'verzetten' });
  return toon(beurt, verzetformulier(plan, naar, meldingen, sleutel));
}

export async function verzet(beurt: Beurt, payload: Payload<'accountgesprek.verzetten'>): Promise<BeurtAntwoord> {
  const { gesprek, versie, sleutel } = payload;
  const formulier = leesFormulier(payload);
  const datum = formulier.datum('datum', paginaTekst.planDatum);
  if (datum === null) formulier.fout(paginaTekst.planDatum, 'verplicht');
  if (datum !== null && datum < beurt.vandaag) formulier.zin(`${paginaTekst.planDatum}: ${paginaTekst.planVerleden}`);
  const tijd = leesTijd(formulier);
  if (!formulier.goed() || datum === null) {
    const regels = [...formulier.gevonden, ...formulier.fouten];
    const naar = { datum: formulier.ruw('datum'), tijd };
    return openVerzet(beurt, gesprek, naar, [{ kop: gesprekTekst.foutenKop, regels }], sleutel);
  }
  const gedaan = await voerUit(
    beurt,
    accountgesprekVerzetten,
    { gesprek, versie, datum, ...(tijd === undefined ? {} : { tijd }) },
    sleutel,
  );
  if (gedaan.ok) return toon(beurt, planKaart(gedaan.value, paginaTekst.verzetZin(datum, tijd), beurt.nieuweSleutel()));
  return gedaan.fout.soort === 'verouderd' || gedaan.fout.soort === 'kaart-gebruikt'
    ? openVerzet(beurt, gesprek, { datum, tijd }, intussen)
    : weiger(beurt, gedaan.fout);
}
