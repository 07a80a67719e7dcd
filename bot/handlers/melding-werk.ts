/** The work of the meldpunt: the worklist and every step a member of staff takes with a melding. */
import { meldingAfsluiten, meldingDoorverwijzen, meldingHeropenen } from '../../app/melding-afronden';
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingKoppelen, meldingOntkoppelen } from '../../app/melding-koppelen';
import { meldingVragen } from '../../app/melding-vragen';
import { meldingenInzien } from '../../app/meldingen-inzien';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import { werklijstKaart } from '../../cards/werklijst';
import type { Fout } from '../../domain/fout';
import type { Melding } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Zaak } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { dialoogTekst } from '../../texts/dialoog';
import { meldpuntTekst } from '../../texts/meldpunt';
import { effen } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { nieuweCasus } from '../melding/formulier';
import { bijFout, naWerkstap } from '../melding/kaart';
import { metZin } from '../met-zin';
import { toon, weiger, zegTekst } from '../prive';
import { onderwerpAanbod } from '../regie/onderwerp-aanbod';
import { keurTekst } from '../invoer/vrije-tekst';
import type { Keuring } from '../invoer/vrije-tekst';

export async function werklijst(
  beurt: Beurt,
  { filter = 'open', bladzijde = 0, ...gevraagd }: Payload<'werklijst.inzien'> = {},
): Promise<BeurtAntwoord> {
  const { namen, selectie } = await bekendeSelectie(beurt, gevraagd);
  const gevonden = await voerUit(beurt, meldingenInzien, { filter, bladzijde, selectie });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return toon(beurt, werklijstKaart({ ...gevonden.value, namen }));
}

/** How many stand in such a list; none for who may not see it. */
export async function aantalIn(
  beurt: Beurt,
  { filter = 'open', bladzijde: _, ...gevraagd }: Payload<'werklijst.inzien'>,
): Promise<number> {
  const { selectie } = await bekendeSelectie(beurt, gevraagd);
  const gevonden = await voerUit(beurt, meldingenInzien, { filter, bladzijde: 0, selectie });
  return gevonden.ok ? gevonden.value.totaal : 0;
}

type Selectie = Pick<Payload<'werklijst.inzien'>, 'over' | 'van' | 'acuut'>;

/** Only organisations that exist narrow it: the buttons of the list carry what it was narrowed to. */
async function bekendeSelectie({ eenheid }: Beurt, { over, van, ...rest }: Selectie) {
  const naam = async (id: string | undefined): Promise<string | null> =>
    id === undefined ? null : ((await eenheid.partij.vind(id))?.naam ?? null);
  const namen = { over: await naam(over), van: await naam(van) };
  const selectie: Selectie = {
    ...rest,
    ...(over === undefined || namen.over === null ? {} : { over }),
    ...(van === undefined || namen.van === null ? {} : { van }),
  };
  return { namen, selectie };
}

/** None is before him: his own to choose from. */
export const eerstOpenen = async (beurt: Beurt): Promise<BeurtAntwoord> =>
  metZin(meldpuntTekst.eerstOpenen, await werklijst(beurt, { filter: 'van-mij' }));

/** The melding before him cannot be taken up, or there is none: what nobody took up yet. */
export const nogOpTePakken = async (beurt: Beurt): Promise<BeurtAntwoord> =>
  metZin(meldpuntTekst.nietOpTePakken, await werklijst(beurt, { filter: 'nieuw' }));

interface Gedaan {
  readonly melding: string;
  /** What this person wrote with it: shown again when it was not done. */
  readonly tekst: string | null;
}

const klaar = (beurt: Beurt, { melding, tekst }: Gedaan, uit: Result<Melding>): Promise<BeurtAntwoord> =>
  uit.ok ? naWerkstap(beurt, uit.value.id) : opFout(beurt, melding, uit.fout, tekst);

/** What is wrong with the form is said in words of the form. */
const veldzinnen: Readonly<Record<string, string>> = {
  naar: meldpuntTekst.doorverwijzenFout,
  reden: meldpuntTekst.afsluitenFout,
  toelichting: meldpuntTekst.toelichtingNodig,
  casus: meldpuntTekst.geenCasus,
  aanbieder: meldpuntTekst.geenAanbieder,
};

function opFout(beurt: Beurt, melding: string, fout: Fout, tekst: string | null): Promise<BeurtAntwoord> {
  const wat = fout.soort === 'veld-ongeldig' ? fout.veld : fout.soort === 'niet-gevonden' ? fout.wat : '';
  const zin = Object.hasOwn(veldzinnen, wat) ? veldzinnen[wat] : undefined;
  return zin === undefined ? bijFout(beurt, melding, fout, tekst) : Promise.resolve(zegTekst(beurt, zin));
}

/** A step that needs nothing but a press. */
const kaal =
  <Z extends Zaak>(verb: Verb<{ melding: string; versie: number }, Melding, Z>) =>
  async (beurt: Beurt, payload: { melding: string; versie: number; sleutel: string }): Promise<BeurtAntwoord> => {
    const { melding, versie, sleutel } = payload;
    return klaar(beurt, { melding, tekst: null }, await voerUit(beurt, verb, { melding, versie }, sleutel));
  };

async function vraag(beurt: Beurt, payload: Payload<'melding.vragen'>): Promise<BeurtAntwoord> {
  const { melding, versie, sleutel } = payload;
  const ruw = (payload.vraag ?? '').trim();
  if (ruw === '') return zegTekst(beurt, meldpuntTekst.vragenFout);
  const keuring = keurTekst(beurt, ruw, {
    knop: (gemaskeerd) =>
      button(dialoogTekst.gebruikGemaskeerd, 'melding.vragen', { melding, versie, sleutel, vraag: gemaskeerd }),
  });
  if (!keuring.ok) return keuring.antwoord;
  const invoer = { melding, versie, vraag: keuring.tekst };
  return klaar(beurt, { melding, tekst: ruw }, await voerUit(beurt, meldingVragen, invoer, sleutel));
}

const leeg = { ok: true, tekst: null } as const;
const magLeeg = (
  ruw: string,
  keur: () => Keuring,
): Keuring | { readonly ok: true; readonly tekst: VrijeTekst | null } => (ruw === '' ? leeg : keur());

async function verwijsDoor(beurt: Beurt, payload: Payload<'melding.doorverwijzen'>): Promise<BeurtAntwoord> {
  const { melding, versie, sleutel, naar = '' } = payload;
  const ruw = (payload.toelichting ?? '').trim();
  const vast = { melding, versie, sleutel, naar };
  const knop = (gemaskeerd: string) =>
    button(dialoogTekst.gebruikGemaskeerd, 'melding.doorverwijzen', { ...vast, toelichting: gemaskeerd });
  const keuring = magLeeg(ruw, () => keurTekst(beurt, ruw, { knop }));
  if (!keuring.ok) return keuring.antwoord;
  const invoer = { melding, versie, naar, toelichting: keuring.tekst };
  const uit = await voerUit(beurt, meldingDoorverwijzen, invoer, sleutel);
  return klaar(beurt, { melding, tekst: ruw || null }, uit);
}

async function sluitAf(beurt: Beurt, payload: Payload<'melding.afsluiten'>): Promise<BeurtAntwoord> {
  const { melding, versie, sleutel, reden = '' } = payload;
  const ruw = (payload.toelichting ?? '').trim();
  const vast = { melding, versie, sleutel, reden };
  const knop = (gemaskeerd: string) =>
    button(dialoogTekst.gebruikGemaskeerd, 'melding.afsluiten', { ...vast, toelichting: gemaskeerd });
  const keuring = magLeeg(ruw, () => keurTekst(beurt, ruw, { knop }));
  if (!keuring.ok) return keuring.antwoord;
  const invoer = { melding, versie, reden, toelichting: keuring.tekst };
  const uit = await voerUit(beurt, meldingAfsluiten, invoer, sleutel);
  return klaar(beurt, { melding, tekst: ruw || null }, uit);
}

/** A typed number goes before the list: who types, did not find it there. */
async function koppel(beurt: Beurt, payload: Payload<'melding.koppelen'>): Promise<BeurtAntwoord> {
  const { melding, versie, sleutel } = payload;
  const gekozen = effen(payload.casusnummer ?? '') || (payload.casus ?? '');
  if (gekozen === '') return zegTekst(beurt, meldpuntTekst.koppelenFout);
  const casus = gekozen === nieuweCasus ? null : gekozen;
  const ook = (payload.ook ?? '').split(',').filter((id) => id !== '');
  const uit = await voerUit(beurt, meldingKoppelen, { melding, versie, casus, ook }, sleutel);
  const antwoord = await klaar(beurt, { melding, tekst: null }, uit);
  const casusId = uit.ok ? await beurt.eenheid.melding.casusId(uit.value.id) : null;
  if (casusId === null) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, ...(await onderwerpAanbod(beurt, casusId))] };
}

export const meldingWerkHandlers = {
  'werklijst.inzien': (beurt, vraag) => werklijst(beurt, vraag),
  'melding.beoordelen': kaal(meldingBeoordelen),
  'melding.heropenen': kaal(meldingHeropenen),
  'melding.ontkoppelen': kaal(meldingOntkoppelen),
  'melding.vragen': vraag,
  'melding.koppelen': koppel,
  'melding.doorverwijzen': verwijsDoor,
  'melding.afsluiten': sluitAf,
} as const satisfies Partial<Handlers>;
