/** The report of an accountgesprek that stands before somebody while he types: what of it is kept, what only stands on the card, and keeping what he says. */
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { voerUit } from '../../app/use-case';
import { leegVerslag } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { veldenVan } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { BEGIN, eigen, toonPagina } from '../handlers/gesprek-bladzijde';
import { toonOverzicht } from '../handlers/gesprek-verslag';
import { eigenSleutel } from '../invoer/kaartsleutel';
import { dataOp, elementenOp } from '../kaart-delen';
import type { Kaart } from '../messages';
import { gesprekssoort } from './begin';
import { gezegdSleutel } from './gezegd-sleutel';

/** No page, but the report read back. */
const OVERZICHT = 'overzicht';

export interface OpenVerslag {
  /** Null where it is read back, without a form. */
  readonly kaart: Kaart | null;
  /** Null as long as nothing of it is kept. */
  readonly gesprek: Accountgesprek | null;
  readonly pagina: string;
  readonly invoer: AccountgesprekInvoer;
  /** Of the card, where nothing is kept yet. */
  readonly sleutel: string | null;
}

interface Bewaarknop {
  readonly action: 'accountgesprek.bewaren';
  readonly pagina: string;
  readonly sleutel: string;
  readonly gesprek?: string;
}
const isBewaarknop = (data: unknown): data is Bewaarknop =>
  (data as { readonly action?: unknown } | undefined)?.action === 'accountgesprek.bewaren';

export async function openVerslag(beurt: Beurt): Promise<OpenVerslag | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const knop = kaart === null ? undefined : dataOp(elementenOp(kaart.inhoud)).find(isBewaarknop);
  if (kaart === null || knop === undefined) return teruggelezen(beurt);
  const velden = veldenVan(kaart.inhoud);
  if (knop.gesprek === undefined)
    return { kaart, gesprek: null, pagina: knop.pagina, invoer: await vanKaart(beurt, velden), sleutel: knop.sleutel };
  const gesprek = await eigen(beurt, knop.gesprek);
  if (gesprek === null) return null;
  const invoer = gesprek.status === 'gepland' ? metBegin(gesprek.invoer, velden) : gesprek.invoer;
  return { kaart, gesprek, pagina: knop.pagina, invoer: metVerteld(invoer, velden), sleutel: null };
}

async function teruggelezen(beurt: Beurt): Promise<OpenVerslag | null> {
  const net = netVan(beurt);
  const gesprek = net?.soort === 'gesprek' ? await eigen(beurt, net.id) : null;
  if (gesprek?.status !== 'concept') return null;
  return { kaart: null, gesprek, pagina: OVERZICHT, invoer: gesprek.invoer, sleutel: null };
}

const waardeVan = (velden: readonly Formulierveld[], id: string): string =>
  velden.find((veld) => veld.id === id)?.waarde ?? '';

function tekstVan(velden: readonly Formulierveld[], id: string): VrijeTekst | null {
  const waarde = waardeVan(velden, id);
  const keuring = maakVrijeTekst(waarde);
  return waarde !== '' && keuring.ok ? keuring.tekst : null;
}

/** What he told to open it stands on the card, and nowhere else yet. */
const metVerteld = (invoer: AccountgesprekInvoer, velden: readonly Formulierveld[]): AccountgesprekInvoer => ({
  ...invoer,
  verteld: tekstVan(velden, 'verteld') ?? invoer.verteld ?? null,
});

/** Of a talk that was planned nothing is kept but the plan: what he said of it stands on the card. */
const metBegin = (invoer: AccountgesprekInvoer, velden: readonly Formulierveld[]): AccountgesprekInvoer => ({
  ...invoer,
  datum: waardeVan(velden, 'datum') || invoer.datum,
  deelnemers: invoer.deelnemers ?? tekstVan(velden, 'deelnemers'),
  aanleiding: invoer.aanleiding ?? tekstVan(velden, 'aanleiding'),
});

async function vanKaart(beurt: Beurt, velden: readonly Formulierveld[]): Promise<AccountgesprekInvoer> {
  const partijId = waardeVan(velden, 'partijId');
  const partij = partijId === '' ? null : await beurt.eenheid.partij.vind(partijId);
  const [deelnemers, aanleiding] = [tekstVan(velden, 'deelnemers'), tekstVan(velden, 'aanleiding')];
  return {
    ...leegVerslag,
    ...{ partijId, soort: (partij && gesprekssoort[partij.soort]) ?? 'aanbieder', deelnemers, aanleiding },
    datum: waardeVan(velden, 'datum') || beurt.vandaag,
    verteld: tekstVan(velden, 'verteld'),
    vertrouwelijk: waardeVan(velden, 'vertrouwelijk') === 'ja',
  };
}

/** Whether it can be kept at all: with whom it was has to be known, and that it was. */
export const kanBewaard = ({ vandaag }: Beurt, { partijId, datum }: AccountgesprekInvoer): boolean =>
  partijId !== '' && datum <= vandaag;

export async function bewaarVerslag(
  beurt: Beurt,
  { gesprek, sleutel }: OpenVerslag,
  invoer: AccountgesprekInvoer,
): Promise<Result<Accountgesprek>> {
  const opdracht = { gesprek: gesprek?.id ?? null, versie: gesprek?.versie ?? 0, invoer };
  const bewaard = await voerUit(
    beurt,
    accountgesprekBewaren,
    opdracht,
    sleutel === null ? beurt.nieuweSleutel() : gezegdSleutel(eigenSleutel(beurt.huis, sleutel)),
  );
  return bewaard.ok ? ok(bewaard.value) : bewaard;
}

export const toonOpen = (beurt: Beurt, { pagina }: OpenVerslag, bewaard: Accountgesprek): Promise<BeurtAntwoord> =>
  pagina === OVERZICHT ? toonOverzicht(beurt, bewaard) : toonPagina(beurt, bewaard, bewaard.invoer, pagina || BEGIN);
