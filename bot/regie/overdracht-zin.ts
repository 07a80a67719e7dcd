/** "Lotte neemt het over vanaf maandag", "wie kan de Wilgenhoeve van mij overnemen": the regie of a casus goes to somebody else, and no task with those words in it. Nobody gets a role before a button is pressed. */
import { overdrachtTekst } from '../../texts/rol-overdracht';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { kiesRolUitZin } from '../handlers/casus-rollen';
import { waarnemingUitBericht } from '../handlers/waarneming';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { regieTotEenDag } from './rol-tot-dag';

const DAG = '(?: (?:vanaf|per|op|met ingang van|ingaande) .{2,30})?';
const HET = "(?:het|dit|alles|hem|haar|'t|de (?:regie|casus|zaak|rol|leiding)(?: van .{2,40})?)";
const NEEMT = new RegExp(
  `^(?:nee,? )?(?!ik |wij |we |wie |iemand |waar |wat |hoe )[a-z][a-z' -]{1,40}? (?:neemt|krijgt|gaat)(?: ${HET})?${DAG} over(?:nemen)?(?: van (?:mij|me))?${DAG}[.!]*$|^(?!ik |wij |we |wie |iemand |waar |wat |hoe )[a-z][a-z' -]{1,40}? neemt ${HET} over${DAG}[.!]*$`,
);
const WIE_KAN =
  /(?:^|[ ,])wie (?:kan|wil|mag|zou|gaat|neemt) (?:.{0,60} )?(?:van|voor) (?:mij|me) (?:.{0,20} )?(?:over(?:nemen)?|waarnemen|vervangen)(?![a-z])|(?:^|[ ,])wie (?:kan|wil|mag|zou) (?:mij|me) (?:.{0,40} )?(?:vervangen|waarnemen)(?![a-z])/;

/** "Kan Lotte de regie overnemen tot woensdag". */
const KAN = new RegExp(
  `^(?:kan|mag|zou|wil) (?!ik |wij |we |iemand |je |jij |u )[a-z][a-z' -]{1,40}? ${HET}(?: (?:misschien|even|tijdelijk|zolang))*(?: (?:tot(?: en met)?|t/m) .{2,30}?)? (?:overnemen|doen|waarnemen|krijgen)(?:,? (?:tot(?: en met)?|t/m) .{2,30}?)?(?: (?:van|voor|bij|op) [a-z0-9][a-z0-9' -]{1,40}?)?(?:,? (?:tot(?: en met)?|t/m) .{2,30})?[.!]*$`,
);
/** "Ik ben er niet, Esther neemt Wilgenhoeve van me over": of which casus stands between. */
const VAN_MIJ =
  /(?:^|[,;.] )(?!ik |wij |we |wie |iemand |waar |wat |hoe )[a-z][a-z'-]+(?: [a-z'-]+)? neemt .{2,40} van (?:mij|me) over[.!]*$/;
const TOT = /(?<![a-z])(?:tot|t\/m|zolang|tijdelijk)(?![a-z])/;

export async function overdrachtUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const zin = klein.trim().replace(/[?]+$/, '');
  if (WIE_KAN.test(zin)) {
    const antwoord = await waarnemingUitBericht(beurt, tekst);
    return antwoord === null ? null : metZin(overdrachtTekst.wieKan(begrepen.slots.aanbieder ?? null), antwoord);
  }
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus;
  // Right under a task it is that task which somebody takes.
  if (netVan(beurt)?.soort === 'taak' || !(NEEMT.test(zin) || VAN_MIJ.test(zin) || KAN.test(zin))) return null;
  const tijdelijk = KAN.test(zin) && TOT.test(zin);
  const waarneming = tijdelijk ? await regieTotEenDag(beurt, casus ?? null, tekst) : null;
  if (waarneming !== null || casus === undefined) return waarneming;
  const antwoord = await kiesRolUitZin(beurt, casus, `${tekst} regievoerder`, tijdelijk);
  return tijdelijk ? metZin(overdrachtTekst.tijdelijk, antwoord) : antwoord;
}
