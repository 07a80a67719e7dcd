/** "Waarom niet", "hoezo nog niet", "waar wacht hij op" with a letter before somebody: what holds that letter up, and what he can do about it. */
import { briefInzien } from '../../app/brief-inzien';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import type { Vrijgavestand } from '../../app/brief-vrijgave';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { briefgangTekst } from '../../texts/briefgang';
import { briefkortTekst } from '../../texts/briefkort';
import { informerenTekst } from '../../texts/feitgang';
import { volgordeTekst } from '../../texts/volgorde';
import { hindernisZin } from '../../texts/vrijgave';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { kaleZin } from './kale-zin';
import { kortAntwoord } from './kort';
import { openVrijgave } from './vrijgeven';

const HIJ = '(?:hij|ie|die|deze|dit|dat|het|we|wij|(?:de|deze|die) brief|(?:het|dit|dat) persbericht)';
const TUSSEN = '(?: (?:nu|nog|dan|eigenlijk|nou|toch|er|eerder|meteen|gewoon))*';

const VORM = eenVan(
  `^(?:waarom|hoezo|waardoor|hoe komt het dat)(?: (?:kan|mag|gaat|moet))?(?: ${HIJ})?${TUSSEN} niet${TUSSEN}(?: (?:uit|eruit|weg|de deur uit|naar buiten|vrijgegeven(?: worden)?|verstuurd(?: worden)?))?$`,
  `^waar(?:op)? (?:wacht|wachten|ligt|hangt)(?: ${HIJ})?${TUSSEN}(?: (?:op|aan))?$`,
  `^wat (?:houdt|hield) (?:m|hem|het|${HIJ})${TUSSEN} tegen$`,
  `^wat moet er${TUSSEN} eerst${TUSSEN} gebeuren$`,
  `^(?:wat|hoe) (?:moet|moeten|kan|kunnen) (?:ik|we|wij)${TUSSEN} (?:doen|verder)$`,
  `^(?:wat|hoe)${TUSSEN} (?:nu|verder)$`,
  '^nu(?: dan)?$',
);

/** Null without a letter before him, and where he asks something else. */
export function waaromNiet(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief } = onderwerpVan(beurt);
  return brief === undefined || !VORM.test(kaleZin(leesBericht(beurt, tekst).klein))
    ? null
    : watHoudtOp(beurt, brief, tekst);
}

async function watHoudtOp(beurt: Beurt, brief: string, tekst: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  const stand =
    gevonden.ok && gevonden.value.status === 'vastgesteld'
      ? await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief })
      : null;
  if (stand?.ok !== true) return openVrijgave(beurt, brief, leesBericht(beurt, tekst));
  const { register } = stand.value;
  return kortAntwoord(beurt, brief, {
    zinnen: zinnenVan(stand.value, gevonden.ok && gevonden.value.vervolg.includes('brief.vrijgeven')),
    knoppen: [
      button(briefgangTekst.knop.vrijgave, 'brief.vrijgave', { brief }),
      ...(register === null ? [] : [button(informerenTekst.knop.tonen, 'informeren.inzien', { casus: register })]),
    ],
  });
}

function zinnenVan({ hindernissen, afwijking }: Vrijgavestand, magVrijgeven: boolean): readonly string[] {
  if (hindernissen.length === 0 || afwijking?.dekt === true)
    return [briefkortTekst.magNu(magVrijgeven, hindernissen.length > 0)];
  return [briefgangTekst.vrijgave.wacht, ...hindernissen.map(hindernisZin), volgordeTekst.afwijken];
}
