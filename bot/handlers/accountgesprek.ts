/** Accountgesprekken: the form, storing it, and reading them back. */
import { accountgesprekInzien, accountgesprekkenInzien } from '../../app/accountgesprek-inzien';
import { accountgesprekVastleggen } from '../../app/accountgesprek-vastleggen';
import { voerUit } from '../../app/use-case';
import { accountgesprekKaart, accountgesprekkenKaart } from '../../cards/accountgesprek';
import { gesprekFormulier } from '../../cards/accountgesprek-formulier';
import type { FormulierView } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import type { GesprekSoort } from '../../domain/accountgesprek';
import type { Partij, PartijSoort } from '../../domain/partij';
import { geenZaak, mag } from '../../domain/policy';
import { leesGesprek, veldwaarde } from '../accountgesprek-invoer';
import type { Omgeving } from '../accountgesprek-invoer';
import { kaal } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

const magVastleggen = ({ actor }: Beurt): boolean => mag(actor, 'accountgesprek.vastleggen', geenZaak);

const soortVan: Readonly<Partial<Record<PartijSoort, GesprekSoort>>> = {
  aanbieder: 'aanbieder',
  'gecertificeerde-instelling': 'aanbieder',
  gemeente: 'gemeente',
  jeugdregio: 'regio',
  samenwerkingsverband: 'regio',
};

async function open(beurt: Beurt, { partijId }: Payload<'accountgesprek.openen'>): Promise<BeurtAntwoord> {
  if (!magVastleggen(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const partij = partijId === undefined ? null : await beurt.eenheid.partij.vind(partijId);
  const soort = (partij && soortVan[partij.soort]) ?? 'aanbieder';
  const waarden = { datum: beurt.vandaag, soort, partijId: partij?.id ?? '' };
  return formulier(beurt, { sleutel: beurt.nieuweSleutel(), waarden, fouten: [], gevonden: [] });
}

async function formulier(beurt: Beurt, view: Omit<FormulierView, 'partijen'>): Promise<BeurtAntwoord> {
  const partijen = await keuzes(beurt, view.waarden['partijId'] ?? '');
  return toon(beurt, gesprekFormulier({ ...view, partijen }));
}

/** A longer list makes the card too large; who is not in it is typed. */
const meesteKeuzes = 30;

async function keuzes({ eenheid }: Beurt, gekozen: string): Promise<readonly Partij[]> {
  const partijen = await eenheid.partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']);
  const eigen = gekozen === '' ? null : await eenheid.partij.vind(gekozen);
  const rest = partijen.filter(({ id }) => id !== eigen?.id).slice(0, meesteKeuzes);
  return eigen ? [eigen, ...rest] : rest;
}

async function legVast(beurt: Beurt, payload: Payload<'accountgesprek.vastleggen'>): Promise<BeurtAntwoord> {
  if (!magVastleggen(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const { sleutel } = payload;
  const gelezen = leesGesprek(payload, { vandaag: beurt.vandaag, partij: await partijUit(beurt, payload) });
  if (!gelezen.ok) return formulier(beurt, { sleutel, ...gelezen });
  const bewaard = await voerUit(beurt, accountgesprekVastleggen, gelezen.invoer, sleutel);
  return bewaard.ok ? toon(beurt, accountgesprekKaart(bewaard.value, true)) : weiger(beurt, bewaard.fout);
}

/** A typed name goes before the list: who types, did not find it there. Some clients let people type in the list too. */
async function partijUit({ eenheid }: Beurt, payload: Readonly<Record<string, unknown>>): Promise<Omgeving['partij']> {
  const gekozen = veldwaarde(payload, 'partijId');
  const getypt = veldwaarde(payload, 'organisatie') || gekozen;
  const partij = getypt === gekozen && gekozen !== '' ? await eenheid.partij.vind(gekozen) : null;
  if (partij !== null && partij.soort in soortVan) return { id: partij.id };
  if (getypt === '') return { fout: 'geen-organisatie', getypt };
  const gevraagd = veldwaarde(payload, 'soort');
  const soorten = (Object.keys(soortVan) as PartijSoort[]).filter((soort) => soortVan[soort] === gevraagd);
  const passend = (await eenheid.partij.vanSoort(soorten)).filter((een) => heet(een, kaal(getypt)));
  const [enige] = passend;
  if (enige === undefined) return { fout: 'geen-organisatie', getypt };
  return passend.length > 1 ? { fout: 'meer-organisaties', getypt } : { id: enige.id };
}

/** `venlo` is enough for Gemeente Venlo. */
const heet = ({ naam, aliassen }: Partij, getypt: string): boolean =>
  [naam, ...aliassen].some((een) => kaal(een) === getypt || kaal(een) === `gemeente ${getypt}`);

async function toonGesprek(beurt: Beurt, { gesprek }: Payload<'accountgesprek.inzien'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, accountgesprekInzien, { gesprek });
  return gevonden.ok ? toon(beurt, accountgesprekKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

async function lijst(beurt: Beurt, payload: Payload<'accountgesprekken.inzien'>): Promise<BeurtAntwoord> {
  const partijId = payload.partijId ?? null;
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId });
  return gevonden.ok ? toon(beurt, accountgesprekkenKaart(gevonden.value, partijId)) : weiger(beurt, gevonden.fout);
}

export const accountgesprekHandlers = {
  'accountgesprek.openen': open,
  'accountgesprek.vastleggen': legVast,
  'accountgesprek.inzien': toonGesprek,
  'accountgesprekken.inzien': lijst,
} as const satisfies Partial<Handlers>;
