/** "Rob is ziek, ik neem het over": the casussen of one's organisation, with what can be taken over, when it names a colleague. */
import { voerUit } from '../../app/use-case';
import { waarnemingenInzien } from '../../app/waarneming-instellen';
import { waarnemingLoopt } from '../../domain/waarneming';
import { werkvoorraadTekst } from '../../texts/werkvoorraad';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { takenVanUitZin } from '../handlers/taken-van';
import { werkvoorraadAntwoord } from '../handlers/werkvoorraad';
import { metZin } from '../met-zin';
import { genoemdeMensen, isCollegazin } from './waarneming-invoer';

/** Null when it names nobody of one's own organisation: then it is a story about somebody else. */
export async function collegaUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const taken = await takenVanUitZin(beurt, tekst);
  if (taken !== null || !isCollegazin(tekst)) return taken;
  return vanCollega(beurt, tekst);
}

/** The casussen of one's organisation, for who names somebody of it. */
export async function vanCollega(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { actor, eenheid, vandaag } = beurt;
  const collegas = (await eenheid.persoon.vanPartij(actor.partijId)).filter(({ id }) => id !== actor.persoonId);
  const [wie] = genoemdeMensen(tekst, collegas);
  if (wie === undefined) return null;
  const eigen = await voerUit(beurt, waarnemingenInzien, null);
  const neemtWaar = (eigen.ok ? eigen.value : []).find(
    (een) => een.persoonId === wie.id && een.waarnemerId === actor.persoonId && waarnemingLoopt(een, vandaag),
  );
  const zin = neemtWaar ? werkvoorraadTekst.neemtWaar(wie.naam, neemtWaar.tot) : werkvoorraadTekst.vanCollega(wie.naam);
  return metZin(zin, await werkvoorraadAntwoord(beurt, { welke: 'partij' }));
}
