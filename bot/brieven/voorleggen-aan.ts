/** "Leg de brief voor aan Tom": it is put before everybody who may set it; whether Tom is one of them is said. */
import { mag } from '../../domain/policy';
import { briefgangTekst } from '../../texts/briefgang';
import { briefkortTekst } from '../../texts/briefkort';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { genoemdeMensen } from '../regie/waarneming-invoer';

const AAN = /(?<!\p{L})(?:aan|naar|bij|door) (?!de |het |een )(\p{L}.*)$|(?<!\p{L})(?:laat|kan|mag) (\p{L}.*)$/iu;

/** Of colleagues of one's own organisation; of anybody else it says nothing, but how it works. */
export async function metVoorWie(
  beurt: Beurt,
  brief: string,
  { tekst }: Bericht,
  antwoord: BeurtAntwoord,
): Promise<BeurtAntwoord> {
  const zin = await voorWie(beurt, brief, tekst);
  return zin === null ? antwoord : metZin(zin, antwoord);
}

async function voorWie({ actor, eenheid, vandaag }: Beurt, brief: string, tekst: string): Promise<string | null> {
  const aan = AAN.exec(tekst)
    ?.slice(1)
    .find((een) => een !== undefined);
  const open = aan === undefined ? null : await eenheid.brief.vind(brief);
  const casus = open && (await eenheid.casus.vind(open.casusId, vandaag));
  if (aan === undefined || open === null || casus === null || !mag(actor, 'casus.inzien', casus)) return null;
  const collegas = (await eenheid.persoon.vanPartij(actor.partijId)).filter(({ id }) => id !== actor.persoonId);
  const [wie] = genoemdeMensen(aan, collegas);
  if (wie === undefined) return `${briefkortTekst.aanWie.iedereen} ${briefgangTekst.wieSteltVast}`;
  const { mag: kan, magNiet, schreef } = briefkortTekst.aanWie;
  if (open.schrijvers.includes(wie.id)) return schreef(wie.naam);
  const ander = await eenheid.persoon.actorVanPersoon(wie.id, vandaag);
  const zaak = { ...casus, brief: open, huisId: open.huisId };
  return ander !== null && mag(ander, 'brief.vaststellen', zaak) ? kan(wie.naam) : magNiet(wie.naam);
}
