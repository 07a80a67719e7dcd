/** "Bureau is pwc, heb ik van harm", "embargo di 9u": a fact in a few words with its casus or letter before him. It opens filled in, and what was said besides is said back. Nothing is kept before its own button. */
import { zoekCasus } from '../../app/casus-inzien';
import { maskeer } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { feitgangTekst } from '../../texts/feitgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { metZin } from '../met-zin';
import { feitenMetNaam } from '../regie/feitnaam';
import type { Feitnaam } from '../regie/feitnaam';
import { genoemdFeitIn } from './feit';

const AANLOOP = '^(?:(?:en|of|nee|maar|dus|ok|oja|o ja)[, ]+)*';
const NAAM_IS = new RegExp(
  `${AANLOOP}(?:(?:de|het|dat|die|ons) )?(?<wat>[\\p{L}][\\p{L} -]{2,40}?)(?: (?:is|heet|wordt)(?: nu| dus)? | ?: ?| moet (?=.{2,60} (?:zijn|worden|heten)))(?<waarde>[^,;.?!:]{2,60}?)(?: (?:zijn|worden|heten))?(?:[,;.] +(?<rest>[^?]{3,160}?))?[.!]*$`,
  'iu',
);
const EMBARGO = new RegExp(
  `${AANLOOP}embargo:? (?:tot |op )?(?<wanneer>[^.;,?]{2,40}?)(?:[.;,]\\s+(?<rest>.{3,160}?))?[.!?]*$`,
  'iu',
);
/** The short name of a day of the week, as people type it. */
const KORTE_DAG: Readonly<Record<string, string>> = {
  ...{ ma: 'maandag', di: 'dinsdag', wo: 'woensdag', do: 'donderdag', vr: 'vrijdag', za: 'zaterdag', zo: 'zondag' },
};
/** No name of anything begins with these, or holds them. */
const GEEN_NAAM =
  /(?<!\p{L})(?:de|het|een|niet|nog|geen|al|ook|er|wel|zo|te|wie|wat|waar|dat|die|dit|nu|pas|weer|heel|erg|goed|fout|juist|klaar|bekend|onbekend|weg|nodig|leeg|anders|gevraagd|iemand|niemand|ik|we|wij|ons|onze|hetzelfde|bezig|akkoord|duidelijk|belangrijk|gebeld|gemaild|ingelicht|geïnformeerd|geinformeerd|verwittigd|bijgepraat)(?!\p{L})/iu;
const isNaam = ({ soort, omschrijving }: Feitnaam): boolean =>
  soort === 'tekst' && /^naam(?!\p{L})/iu.test(omschrijving);

/** Null without a casus before him on which he may record facts, and where more or something else is told. */
export async function feitKort(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const voorZich = onderwerpVan(beurt).casus;
  const { intent } = leesBericht(beurt, tekst).begrepen;
  if (voorZich === undefined || intent === 'verwijzing' || !magBlijven(beurt, tekst)) return null;
  const casus = await zoekCasus(beurt, voorZich);
  if (casus === null) return null;
  const kan = mag(beurt.actor, 'feit.vastleggen', casus);
  return (await embargo(beurt, tekst, kan)) ?? (kan ? naam(beurt, casus.id, tekst) : null);
}

/** Who may only read the fact is told that nothing of what he said was done. */
async function embargo(beurt: Beurt, tekst: string, kan: boolean): Promise<BeurtAntwoord | null> {
  const { wanneer, rest } = EMBARGO.exec(tekst.trim())?.groups ?? {};
  if (wanneer === undefined) return null;
  const voluit = wanneer.replace(/^(ma|di|wo|do|vr|za|zo)(?!\p{L})/iu, (dag) => KORTE_DAG[dag.toLowerCase()] ?? dag);
  const zin = `embargo tot ${voluit.replace(/(\d) ?u$/iu, '$1 uur')}`;
  const antwoord = await genoemdFeitIn(beurt, leesBericht(beurt, zin));
  const over = kan ? rest : tekst.trim();
  return antwoord === null || over === undefined ? antwoord : metZin(feitgangTekst.nietGedaan(over), antwoord);
}

async function naam(beurt: Beurt, casus: string, tekst: string): Promise<BeurtAntwoord | null> {
  const { wat = '', waarde = '', rest } = NAAM_IS.exec(tekst.trim())?.groups ?? {};
  const [feit, ander] = wat === '' ? [] : feitenMetNaam(wat, { half: true, past: isNaam });
  if (feit === undefined || ander !== undefined || GEEN_NAAM.test(waarde) || waarde.split(' ').length > 4) return null;
  const reden = rest === undefined ? {} : { reden: hoofdletter(maskeer(rest)), meldingen: [feitgangTekst.erbijGezegd] };
  return openFeit(beurt, casus, feit.id, { waarde, ...reden });
}
