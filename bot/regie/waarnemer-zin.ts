/** "Wie neemt waar voor Femke": who has her roles today, on the casussen that the asker may see. */
import { casussenInzien } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import { waarnemerKaart } from '../../cards/waarnemer';
import type { CasusDossier } from '../../domain/casus';
import { waarnemerTekst } from '../../texts/waarneming';
import { effen, kaal } from '../begrip/normaliseer';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, zegTekst } from '../prive';
import { genoemdeMensen } from './waarneming-invoer';
import type { Mens } from './waarneming-invoer';

const NU = '(?:(?:nu|vandaag|er|op dit moment|eigenlijk) )*';
const VRAGEN: readonly RegExp[] = [
  new RegExp(`^wie nee?mt? ${NU}waar voor (.+)$`),
  new RegExp(`^wie neemt (?:voor )?(.+?) ${NU}waar$`),
  new RegExp(`^wie is ${NU}(?:de )?(?:waarnemer|vervanger|vervanging) (?:van|voor) (.+)$`),
  new RegExp(`^wie heeft ${NU}de waarneming (?:van|voor) (.+)$`),
];
/** Also asked of whose work waits, and that has an answer of its own while nobody stands in. */
const VERVANGT = /^wie vervangt (.+)$/;
/** Whoever asks this asks for no person. */
const IETS = /^(?:de|het|een|deze|die|dit|dat|onze|iemand) /;
const ZELF = /^(?:mij|me|ons|mijn .*|wie|hem|haar|hen|ze)$/;

/** So many are looked through for the name of somebody outside one's own organisation. */
const HOOGSTENS = 200;

function gevraagd(tekst: string): { readonly naam: string; readonly alleenAlsHet: boolean } | null {
  const zin = kaal(effen(tekst)).replace(/[.!? ]+$/, '');
  const vervangt = VERVANGT.exec(zin)?.[1];
  const naam = vervangt ?? VRAGEN.map((vraag) => vraag.exec(zin)?.[1]).find((een) => een !== undefined);
  return naam === undefined || ZELF.test(naam) ? null : { naam, alleenAlsHet: vervangt !== undefined };
}

export async function waarnemerUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const vraag = gevraagd(tekst);
  if (vraag === null) return null;
  const [wie, ander] = genoemdeMensen(vraag.naam, await mensen(beurt));
  if (wie === undefined || ander !== undefined)
    return vraag.alleenAlsHet || IETS.test(vraag.naam) ? null : zegTekst(beurt, waarnemerTekst.welke);
  const casussen = await zichtbaar(beurt, wie.id);
  const rijen = casussen.map((casus) => ({
    casus,
    waarnemers: casus.rolhouders.filter(({ voor }) => voor === wie.naam),
    rollen: casus.rolhouders.filter(({ persoonId }) => persoonId === wie.id).map(({ rol }) => rol),
  }));
  if (vraag.alleenAlsHet && rijen.every(({ waarnemers }) => waarnemers.length === 0)) return null;
  return toon(beurt, waarnemerKaart({ naam: wie.naam, vandaag: beurt.vandaag, rijen }));
}

async function zichtbaar(beurt: Beurt, rolhouderId?: string): Promise<readonly CasusDossier[]> {
  const vraag = { aantal: HOOGSTENS, ...(rolhouderId === undefined ? {} : { rolhouderId }) };
  const uit = await voerUit(beurt, casussenInzien, vraag);
  return uit.ok ? uit.value.rijen.map(({ casus }) => casus) : [];
}

/** Colleagues, and who holds a role of his own on a casus that he may see. */
async function mensen(beurt: Beurt): Promise<readonly Mens[]> {
  const { actor, eenheid } = beurt;
  const collegas = (await eenheid.persoon.vanPartij(actor.partijId)).filter(({ id }) => id !== actor.persoonId);
  const houders = (await zichtbaar(beurt)).flatMap(({ rolhouders }) => rolhouders);
  const alle = [...collegas, ...houders.map(({ persoonId, naam }) => ({ id: persoonId, naam }))];
  return [...new Map(alle.map(({ id, naam }) => [id, { id, naam }])).values()];
}
