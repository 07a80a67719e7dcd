/** House styles of senders from a configuration file: a colour and a logo, checked before any letter is drawn with them. */
import { gezet } from '../domain/leestekens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { huisstijlFouten as fout } from '../texts/huisstijl';
import { standaardHuisstijl } from './huisstijl';
import type { Huisstijl, Logo } from './huisstijl';
import { leesPlaatje } from './plaatje';

/** By the beginning of the name of the sender; the longest that fits wins. */
export type Huisstijlen = readonly { readonly afzender: string; readonly huisstijl: Huisstijl }[];

type Ruw = Readonly<Record<string, unknown>>;
type LeesBestand = (naam: string) => Uint8Array | null;

/** Height that a logo gets above the letter when the file does not say. */
const gewoneHoogte = 40;
export const meesteHoogte = 56;
export const meesteBreedte = 160;
/** Bron: WCAG 2.1, 1.4.3. */
const minsteContrast = 4.5;

/** `{ "College van Lindenbroek": { "accent": "#154273", "logo": { "bestand": "…png", "alt": "…", "hoogte": 40 } } }` */
export function leesHuisstijlen(ruw: unknown, leesBestand: LeesBestand): Result<Huisstijlen, readonly string[]> {
  if (!isRuw(ruw)) return faal([fout.geenObject]);
  const fouten: string[] = [];
  const stijlen = Object.entries(ruw).map(([afzender, stijl]) => {
    const gelezen = isRuw(stijl) ? leesStijl(stijl, leesBestand) : faal([fout.geenObject]);
    if (gelezen.ok) return { afzender, huisstijl: gelezen.value };
    fouten.push(...gelezen.fout.map((een) => `${afzender}: ${een}`));
    return { afzender, huisstijl: standaardHuisstijl };
  });
  return fouten.length > 0 ? faal(fouten) : ok(stijlen);
}

/** Both as they are printed: who configures a sender types his apostrophe as his keyboard has it. */
export function huisstijlVan(huisstijlen: Huisstijlen, afzender: string): Huisstijl {
  const [best] = huisstijlen
    .filter((rij) => begintMet(gezet(afzender).toLowerCase(), gezet(rij.afzender).toLowerCase()))
    .sort((een, ander) => ander.afzender.length - een.afzender.length);
  return best?.huisstijl ?? standaardHuisstijl;
}

/** In whole words: the logo of Haarlem is not for Haarlemmermeer, and that of the gemeente Bergen not for Bergen op Zoom. */
const begintMet = (afzender: string, begin: string): boolean => {
  if (!afzender.startsWith(begin)) return false;
  const rest = afzender.slice(begin.length);
  return !/^[\p{L}\p{N}-]/u.test(rest) && !(eindigtOpNaam.test(begin) && langereNaam.test(rest));
};

/** Configured down to the name of a place: what goes on with one of these words is another place. */
const eindigtOpNaam = /(?:gemeente|van) \S.*$/u;
const langereNaam = /^ (?:aan|bij|den|en(?! wethouders)|in|op) /u;

function leesStijl(ruw: Ruw, leesBestand: LeesBestand): Result<Huisstijl, readonly string[]> {
  const accent = ruw['accent'] ?? standaardHuisstijl.kleur.accent;
  if (typeof accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(accent)) return faal([fout.geenKleur]);
  if (contrastOpWit(accent) < minsteContrast) return faal([fout.teLicht(accent)]);
  const stijl = { ...standaardHuisstijl, kleur: { ...standaardHuisstijl.kleur, accent: accent.toLowerCase() } };
  if (ruw['logo'] === undefined) return ok(stijl);
  const logo = isRuw(ruw['logo']) ? leesLogo(ruw['logo'], leesBestand) : faal(fout.geenObject);
  return logo.ok ? ok({ ...stijl, logo: logo.value }) : faal([logo.fout]);
}

function leesLogo(ruw: Ruw, leesBestand: LeesBestand): Result<Logo, string> {
  const { bestand, alt, hoogte = gewoneHoogte } = ruw;
  if (typeof bestand !== 'string') return faal(fout.geenBestandsnaam);
  if (typeof alt !== 'string' || alt.trim() === '') return faal(fout.geenAlt);
  if (typeof hoogte !== 'number' || !(hoogte > 0) || hoogte > meesteHoogte) return faal(fout.hoogte(meesteHoogte));
  const inhoud = leesBestand(bestand);
  if (inhoud === null) return faal(fout.geenBestand(bestand));
  const plaatje = leesPlaatje(inhoud);
  if (!plaatje.ok) return faal(plaatjefout(plaatje.fout, bestand));
  const schaal = Math.min(hoogte / plaatje.value.hoogte, meesteBreedte / plaatje.value.breedte);
  return ok({
    soort: plaatje.value.soort,
    base64: Buffer.from(inhoud).toString('base64'),
    alt: alt.trim(),
    breedte: Math.round(plaatje.value.breedte * schaal * 100) / 100,
    hoogte: Math.round(plaatje.value.hoogte * schaal * 100) / 100,
  });
}

/** What is wrong with a picture, and what one can do about it. */
export function plaatjefout(soort: 'onleesbaar' | 'doorzichtig' | 'svg', naam: string): string {
  if (soort === 'svg') return fout.svg(naam);
  return soort === 'doorzichtig' ? fout.doorzichtig(naam) : fout.geenPlaatje(naam);
}

/** Contrast of a colour with the white of the paper. Bron: WCAG 2.1, relative luminance. */
export function contrastOpWit(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plaats) => {
    const deel = parseInt(kleur.slice(plaats, plaats + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * rood + 0.7152 * groen + 0.0722 * blauw + 0.05);
}

const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
