/** The message extension: names everybody may know, and a button whose answer follows the rights of who presses it. */
import { casusInzien } from '../app/casus-inzien';
import { casussenInzien } from '../app/casussen-inzien';
import { voerUit } from '../app/use-case';
import { zoekresultaatKaart } from '../cards/register';
import type { CasusDossier } from '../domain/casus';
import { geenZaak, mag } from '../domain/policy';
import { belZin } from '../texts/contact';
import { leesMaand } from '../texts/datum';
import { zoekTekst } from '../texts/register';
import { begrijp } from './begrip/begrijp';
import { effen } from './begrip/normaliseer';
import type { AanbiederNaam } from './begrip/register';
import { invoke } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { opKvk } from './namen/op-kvk';
import { opNaam } from './namen/lijkt-op';

const meesteResultaten = 25;
/** Whole numbers only: half a number, while somebody types, would read another casus. Whatever stands around it filters nothing. */
const casusnummer = /(?<![\w-])c-?(20\d{2})-?(\d{4,6})(?![\w-])/i;

export async function zoekResultaten(beurt: Beurt): Promise<BeurtAntwoord> {
  const { inbound } = beurt;
  if (inbound.soort !== 'zoeken') return invoke({ soort: 'leeg' });
  if (!mag(beurt.actor, 'register.opvragen', geenZaak))
    return invoke({ soort: 'tekst', tekst: `${zoekTekst.geenToegang} ${belZin()}` });
  const vraag = effen(inbound.vraag.slice(0, 200));
  if (vraag === '') return invoke({ soort: 'tekst', tekst: zoekTekst.typ });
  const nummer = casusnummer.exec(vraag);
  const gevonden = await zoek(beurt, vraag, nummer);
  const vanaf = Math.max(0, inbound.overslaan);
  const aantal = Math.min(meesteResultaten, Math.max(1, inbound.aantal));
  const pagina = gevonden.slice(vanaf, vanaf + aantal);
  if (pagina.length === 0 && vanaf === 0) return invoke({ soort: 'tekst', tekst: `${zoekTekst.niets} ${belZin()}` });
  return invoke({ soort: 'zoekresultaten', resultaten: pagina.map(resultaat) });
}

function zoek(beurt: Beurt, vraag: string, nummer: RegExpExecArray | null): Promise<readonly Gevonden[]> {
  if (nummer !== null) return opNummer(beurt, nummer);
  return mijnCasussen.test(vraag) ? eigen(beurt) : opWoorden(beurt, vraag);
}

const mijnCasussen = /^(?:mijn|eigen|mijn eigen) cas(?:us|ussen)$/i;

/** Those on which he holds a role himself. */
async function eigen(beurt: Beurt): Promise<readonly Gevonden[]> {
  const vraag = { rolhouderId: beurt.actor.persoonId, aantal: meesteResultaten };
  const gezocht = await voerUit(beurt, casussenInzien, vraag);
  return gezocht.ok ? gezocht.value.rijen.map(({ casus }) => gevondenCasus(casus)) : [];
}

/** A closed casus is found by itself: its aanbieder may have another one that runs. */
const gevondenCasus = ({ id, nummer, status, aanbiederId, aanbiederNaam: naam }: CasusDossier): Gevonden =>
  status === 'gesloten' ? { id, naam, gesloten: nummer } : { id: aanbiederId, naam };

/** Of the register, or one casus that was asked for by its number: its id is what the answer is about. */
type Gevonden = Pick<AanbiederNaam, 'id' | 'naam'> & { readonly gesloten?: string };

const resultaat = (aanbieder: Gevonden) => ({
  titel: aanbieder.naam,
  ondertitel: aanbieder.gesloten === undefined ? zoekTekst.ondertitel : zoekTekst.gesloten(aanbieder.gesloten),
  kaart: zoekresultaatKaart(aanbieder),
});

/** Names of the register are for everybody; a place, a period, a KvK-nummer or another word finds casussen by right. */
async function opWoorden(beurt: Beurt, vraag: string): Promise<readonly Gevonden[]> {
  const { partij = null } = (await opKvk(beurt, vraag)) ?? {};
  const namen = [...opNaam(beurt.register, vraag), ...(partij === null ? [] : [partij])];
  const uitCasussen = await opInhoud(beurt, vraag);
  const uniek = new Map<string, Gevonden>([...namen, ...uitCasussen].map((een) => [een.id, een]));
  return [...uniek.values()];
}

async function opInhoud(beurt: Beurt, vraag: string): Promise<readonly Gevonden[]> {
  if (vraag.length < kortsteWoord) return [];
  const { slots } = begrijp(vraag, beurt.register, beurt.vandaag);
  const plaats =
    beurt.register.gemeenten.find(({ naam }) => naam === slots.gemeente)?.code ??
    beurt.register.regios.find(({ naam }) => naam === slots.regio)?.code;
  const periode = periodeIn(vraag);
  const filter = { rond: plaats === undefined ? [] : [plaats], periode, woord: plaats || periode ? null : vraag };
  const gezocht = await voerUit(beurt, casussenInzien, { ...filter, aantal: meesteResultaten });
  if (!gezocht.ok) return [];
  return gezocht.value.rijen.map(({ casus }) => gevondenCasus(casus));
}

/** A shorter word is in every name. */
const kortsteWoord = 3;

/** `2026`, `2026-02` or `februari 2026`. */
function periodeIn(vraag: string): { readonly van: string; readonly tot: string } | null {
  const jaar = /^(20\d{2})$/.exec(vraag)?.[1];
  if (jaar !== undefined) return { van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
  const cijfers = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(vraag);
  const woord = /^(\p{L}+) (20\d{2})$/u.exec(vraag.toLowerCase());
  const maand =
    cijfers?.[2] ??
    leesMaand(woord?.[1] ?? '')
      ?.toString()
      .padStart(2, '0') ??
    null;
  const vanJaar = cijfers?.[1] ?? woord?.[2];
  return maand === null || vanJaar === undefined
    ? null
    : { van: `${vanJaar}-${maand}-01`, tot: `${vanJaar}-${maand}-31` };
}

/** A number is looked up by right: no right reads the same as no such number. */
async function opNummer(beurt: Beurt, [, jaar = '', volg = '']: RegExpExecArray): Promise<readonly Gevonden[]> {
  const gezocht = await voerUit(beurt, casusInzien, { casus: `C-${jaar}-${volg}` });
  if (!gezocht.ok) return [];
  const { id, nummer, status, aanbiederNaam: naam } = gezocht.value.casus;
  return [status === 'gesloten' ? { id, naam, gesloten: nummer } : { id, naam }];
}
