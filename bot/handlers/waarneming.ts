/** Stand-ins: who replaces whom, and when. */
import { voerUit } from '../../app/use-case';
import {
  waarnemingBeeindigen,
  waarnemingInstellen,
  waarnemingTeruggeven,
  waarnemingenInzien,
} from '../../app/waarneming-instellen';
import type { Payload } from '../../cards/actions';
import type { Ingevuld, Melding } from '../../cards/casus-formulier';
import { waarnemingKaart } from '../../cards/waarneming';
import { casusRollen } from '../../domain/actor';
import { geenZaak, mag } from '../../domain/policy';
import { waarnemingLoopt } from '../../domain/waarneming';
import { foutZin } from '../../texts/fouten';
import { regieTekst } from '../../texts/regie';
import { waarnemingBericht } from '../../texts/waarneming';
import { effen, kaal } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { isWaarnemingszin, waarnemingUitZin } from '../regie/waarneming-invoer';
import type { Mens } from '../regie/waarneming-invoer';

const leeg: Ingevuld = { waarden: {}, fouten: [], gevonden: [] };
const { waarneming: tekst } = regieTekst;

async function toonWaarneming(
  beurt: Beurt,
  melding: Melding = null,
  ingevuld: Ingevuld = leeg,
  sleutel = beurt.nieuweSleutel(),
): Promise<BeurtAntwoord> {
  const eigen = await voerUit(beurt, waarnemingenInzien, null);
  if (!eigen.ok) return weiger(beurt, eigen.fout);
  const { collegas, voorAnderen } = await mensen(beurt);
  const loopt = eigen.value.filter(({ beeindigdOp, tot }) => beeindigdOp === null && tot >= beurt.vandaag);
  const vanMij = loopt.filter(({ persoonId }) => persoonId === beurt.actor.persoonId);
  const nu = vanMij.some((een) => waarnemingLoopt(een, beurt.vandaag));
  const { kop, regel } = waarnemingBericht.loopt;
  return toon(
    beurt,
    waarnemingKaart({
      waarnemingen: eigen.value,
      teStoppen: vanMij,
      terugTeGeven: loopt.filter(({ waarnemerId }) => waarnemerId === beurt.actor.persoonId),
      collegas,
      afwezigen: voorAnderen ? [{ id: beurt.actor.persoonId, naam: beurt.actor.naam }, ...collegas] : [],
      ...{ ingevuld, melding: melding ?? (nu ? { kop, regels: [regel] } : null), sleutel },
    }),
  );
}

async function mensen({ actor, eenheid }: Beurt) {
  const alle = await eenheid.persoon.vanPartij(actor.partijId);
  const collegas = alle
    .filter(({ id, identiteiten }) => id !== actor.persoonId && identiteiten.length > 0)
    .map(({ id, naam }) => ({ id, naam }))
    .slice(0, 60);
  return { collegas, voorAnderen: mag(actor, 'waarneming.instellen', geenZaak) };
}

async function stelIn(beurt: Beurt, payload: Payload<'waarneming.instellen'>): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const { collegas, voorAnderen } = await mensen(beurt);
  const ids = [beurt.actor.persoonId, ...collegas.map(({ id }) => id)];
  const afwezig = voorAnderen ? formulier.keuze('afwezig', tekst.wie, ids) : beurt.actor.persoonId;
  const waarnemerId = formulier.keuze('waarnemer', tekst.waarnemer, ids);
  const van = formulier.datum('van', tekst.van);
  const tot = formulier.datum('tot', tekst.tot);
  const rol = formulier.keuze('rol', tekst.rol, ['alle', ...casusRollen]);
  if (afwezig === null) formulier.fout(tekst.wie, 'verplicht');
  if (waarnemerId === null) formulier.fout(tekst.waarnemer, 'verplicht');
  if (van === null) formulier.fout(tekst.van, 'verplicht');
  if (tot === null) formulier.fout(tekst.tot, 'verplicht');
  if (!formulier.goed() || afwezig === null || waarnemerId === null || van === null || tot === null) {
    return toonWaarneming(beurt, null, formulier, payload.sleutel);
  }
  const invoer = { persoonId: afwezig, waarnemerId, van, tot, rol: rol === 'alle' ? null : rol };
  const uit = await voerUit(beurt, waarnemingInstellen, invoer, payload.sleutel);
  if (uit.ok) return toonWaarneming(beurt, { kop: regieTekst.gedaan, regels: [tekst.vastgelegd] });
  return toonWaarneming(beurt, { kop: regieTekst.nietGelukt, regels: [foutZin(uit.fout)] }, formulier);
}

async function beeindig(
  beurt: Beurt,
  { waarneming, sleutel }: Payload<'waarneming.beeindigen'>,
): Promise<BeurtAntwoord> {
  const uit = await voerUit(beurt, waarnemingBeeindigen, { id: waarneming }, sleutel);
  return uit.ok ? toonWaarneming(beurt, { kop: regieTekst.gedaan, regels: [tekst.gestopt] }) : weiger(beurt, uit.fout);
}

async function geefTerug(
  beurt: Beurt,
  { waarneming: id, sleutel }: Payload<'waarneming.teruggeven'>,
): Promise<BeurtAntwoord> {
  const uit = await voerUit(beurt, waarnemingTeruggeven, { id }, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  const voor = (await beurt.eenheid.waarneming.vind(id))?.naam ?? '';
  return toonWaarneming(beurt, { kop: regieTekst.gedaan, regels: [tekst.teruggegeven(voor)] });
}

/** The form as somebody said it; nothing is arranged before he presses the button. */
export async function waarnemingUitBericht(beurt: Beurt, zin: string): Promise<BeurtAntwoord> {
  const { collegas } = await mensen(beurt);
  const waarden = waarnemingUitZin(zin, beurt.vandaag, { zelf: beurt.actor.persoonId, collegas });
  const gevraagd = ['waarnemer', 'van', 'tot'] as const;
  const mist = gevraagd.filter((veld) => waarden[veld] === '').map((veld) => `‘${tekst[veld]}’`);
  const regels = [tekst.gelezen(mist), ...(waarden.waarnemer === '' && collegas.length > 0 ? [tekst.geenNaam] : [])];
  return toonWaarneming(beurt, { kop: tekst.gelezenKop, regels }, { ...leeg, waarden });
}

/** It is asked how it stands, or it has to end. */
const GEEN_OPDRACHT =
  /^(?:wie|hoe|waar|wanneer|welke|tot wanneer|is |heb )|(?<![a-z])(?:niet (?:meer|langer)|stop\w*|beeindig\w*|er weer|weer (?:terug|beter))(?![a-z])/;

/** Who names a colleague who stands in gets the form with him in it; anybody else reads how it stands. */
export async function waarnemingGevraagd(beurt: Beurt, zin: string): Promise<BeurtAntwoord> {
  const { collegas } = await mensen(beurt);
  const { waarnemer } = waarnemingUitZin(zin, beurt.vandaag, { zelf: beurt.actor.persoonId, collegas });
  const regelt = waarnemer !== '' && isWaarnemingszin(zin) && !GEEN_OPDRACHT.test(kaal(effen(zin)));
  return regelt ? waarnemingUitBericht(beurt, zin) : toonWaarneming(beurt);
}

/** Of his own organisation: nobody else can stand in for him. */
export const collegasVan = async (beurt: Beurt): Promise<readonly Mens[]> => (await mensen(beurt)).collegas;

/** The form with these values, and why it stands there; nothing is arranged before he presses the button. */
export const openWaarneming = async (
  beurt: Beurt,
  waarden: Readonly<Record<'waarnemer' | 'van' | 'tot' | 'rol', string>>,
  regels: readonly string[],
): Promise<BeurtAntwoord> =>
  toonWaarneming(
    beurt,
    { kop: tekst.gelezenKop, regels },
    { ...leeg, waarden: { ...waarden, afwezig: beurt.actor.persoonId } },
  );

export const waarnemingHandlers = {
  'waarneming.inzien': (beurt) => toonWaarneming(beurt),
  'waarneming.instellen': stelIn,
  'waarneming.beeindigen': beeindig,
  'waarneming.teruggeven': geefTerug,
} as const satisfies Partial<Handlers>;
