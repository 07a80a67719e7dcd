/** What is typed while a message about a casus stands there that was not sent: for another casus ("nee, bij wilgenhoeve"), or for whom it is ("alleen kernteam"). Nothing is recorded. */
import type { Ontvangen } from '../../cards/actions';
import type { Berichtwaarden } from '../../cards/casusbericht';
import { casusberichtTekst } from '../../texts/casusbericht';
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import { zichtNaam } from '../../texts/gebeurtenis';
import { ZEKER } from '../begrip/begrepen';
import { isVerbetering } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import { openBericht } from '../handlers/casusbericht';
import { VERKEERDE_CASUS } from '../invoer/verkeerde-casus';
import { dataOp, elementenOp } from '../kaart-delen';
import type { Kaart } from '../messages';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { toon } from '../prive';
import { isCasushandeling } from './casushandelingen';
import { lezersIn } from './lezers-zin';
import { stapErbijIn } from './stap-in-zin';
import type { Lezers } from './lezers-zin';

interface Staat {
  readonly corrigeert: boolean;
  readonly waarden: Partial<Berichtwaarden>;
  /** The same message for other readers. */
  readonly metLezers: (lezers: Lezers) => BeurtAntwoord | Promise<BeurtAntwoord>;
  /** The same message with another next step. */
  readonly metStap: (stap: Stapwaarden) => BeurtAntwoord | Promise<BeurtAntwoord>;
}

/** More words tell something. */
const LANGSTE = 14;
export async function opBerichtformulier(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  if (bericht.lezing.woorden.length > LANGSTE || bericht.tekst.includes('?')) return null;
  const lezers = lezersIn(bericht.klein);
  const erbij = stapErbijIn(bericht.tekst, beurt.vandaag);
  const stap = erbij === null ? null : { ...erbij.stap, ...(erbij.zelf ? { eigenaar: beurt.actor.persoonId } : {}) };
  const casus = stap === null ? andereCasus(beurt, bericht) : null;
  if (lezers === null && casus === null && stap === null) return null;
  const staat = vanFormulier(beurt) ?? vanVoorbeeld(beurt);
  if (staat === null) return null;
  if (stap !== null) return staat.metStap(stap);
  if (lezers !== null) return staat.metLezers(lezers);
  // A correction is of a message on the timeline of its own casus.
  return casus === null || staat.corrigeert ? null : neemMee(beurt, casus, staat.waarden);
}

/** Named to take back which one it was about, and not to tell something of it. */
function andereCasus({ register }: Beurt, bericht: Bericht): string | null {
  const { intent, zekerheid, slots } = bericht.begrepen;
  if (!isVerbetering(bericht) && !VERKEERDE_CASUS.test(bericht.klein)) return null;
  if (isCasushandeling(bericht)) return null;
  if (intent === 'melding.starten' && zekerheid >= ZEKER) return null;
  return genoemdeCasus(register, slots) ?? null;
}

/** Who takes the next step has a role on the other casus only. */
async function neemMee(
  beurt: Beurt,
  casus: string,
  { tekst = '', stapWat = '', stapVoor = '', zicht = 'kernteam', akkoord = 'nee' }: Partial<Berichtwaarden>,
): Promise<BeurtAntwoord> {
  const antwoord = await openBericht(beurt, casus, { tekst, stapWat, stapVoor, zicht, akkoord });
  return metZin(casusberichtTekst.meegenomen, antwoord);
}

/** A new message that stands there and was not sent: of a correction the message itself has left. */
export const staatBerichtOpen = (beurt: Beurt): boolean =>
  (vanFormulier(beurt) ?? vanVoorbeeld(beurt))?.corrigeert === false;

function vanFormulier(beurt: Beurt): Staat | null {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const knop = kaart === null ? undefined : dataOp(elementenOp(kaart.inhoud)).find(isVoorbeeldknop);
  return kaart === null || knop === undefined ? null : { ...opKaart(beurt, kaart), corrigeert: 'corrigeert' in knop };
}

const isVoorbeeldknop = (data: unknown): data is object =>
  (data as { readonly action?: unknown } | undefined)?.action === 'casusbericht.voorbeeld';

function opKaart(beurt: Beurt, kaart: Kaart): Omit<Staat, 'corrigeert'> {
  return {
    waarden: Object.fromEntries(veldenVan(kaart.inhoud).map(({ id, waarde }) => [id, waarde])),
    metLezers: (lezers) => {
      const ingevuld = formulierTekst.ingevuld(leesbaar(lezers), false);
      return metZin(ingevuld, toon(beurt, vulIn(kaart, lezers)));
    },
    metStap: (stap) =>
      metZin(formulierTekst.ingevuld(leesbareStap(stap), false), toon(beurt, vulIn(kaart, metNaam(kaart, stap)))),
  };
}

type Stapwaarden = Pick<Berichtwaarden, 'stapWat' | 'stapVoor'> & Partial<Pick<Berichtwaarden, 'eigenaar'>>;

/** Who does it, where the form has him to choose. */
function metNaam(kaart: Kaart, stap: Stapwaarden): Readonly<Record<string, string>> {
  const { keuzes = [] } = veldenVan(kaart.inhoud).find(({ id }) => id === 'eigenaar') ?? {};
  if (stap.eigenaar !== undefined)
    return keuzes.some(({ waarde }) => waarde === stap.eigenaar) ? { ...stap } : zonder(stap);
  const woorden = new Set(stap.stapWat.toLowerCase().split(/[^\p{L}]+/u));
  const [wie, ander] = keuzes.filter(({ titel }) => woorden.has(titel.split(' ')[0]?.toLowerCase() ?? ''));
  return { ...stap, ...(wie !== undefined && ander === undefined ? { eigenaar: wie.waarde } : {}) };
}

const zonder = ({ stapWat, stapVoor }: Stapwaarden): Readonly<Record<string, string>> => ({ stapWat, stapVoor });

const leesbareStap = ({ stapWat, stapVoor }: Stapwaarden): readonly (readonly [string, string])[] => [
  [casusberichtTekst.veld.stapWat, stapWat],
  ...(stapVoor === '' ? [] : [[casusberichtTekst.veld.stapVoor, datumVoluit(stapVoor)] as const]),
];

const leesbaar = ({ zicht, akkoord }: Lezers): readonly (readonly [string, string])[] => [
  ...(zicht === 'kernteam' || zicht === 'betrokken' ? [[casusberichtTekst.veld.zicht, zichtNaam(zicht)] as const] : []),
  ...(akkoord === undefined ? [] : [[casusberichtTekst.veld.akkoord, casusberichtTekst.akkoordVraag] as const]),
];

/** Read back with its readers: the button that changes it carries all of it. */
function vanVoorbeeld(beurt: Beurt): Staat | null {
  const knop = beurt.huis.getoond.vind(beurt.inbound, casusberichtTekst.knop.aanpassen, beurt.nu);
  if (knop?.action !== 'casusbericht.aanpassen' || !('tekst' in knop.payload)) return null;
  const { casus, corrigeert, ...velden } = knop.payload as Ontvangen<'casusbericht.aanpassen'>;
  const waarden = Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
  return {
    corrigeert: corrigeert !== undefined,
    waarden,
    metLezers: (lezers) =>
      beurt.druk({
        action: 'casusbericht.voorbeeld',
        payload: { ...velden, casus, ...(corrigeert === undefined ? {} : { corrigeert }), ...lezers },
      }),
    metStap: (stap) =>
      beurt.druk({
        action: 'casusbericht.voorbeeld',
        payload: { ...velden, casus, ...(corrigeert === undefined ? {} : { corrigeert }), ...stap },
      }),
  };
}
