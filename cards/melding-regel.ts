/** One line in the history of a melding, as the meldpunt and as the melder read it. */
import { leesSpoor } from '../domain/document-weg';
import type { Naar } from '../domain/doorverwijzing';
import type { Beller } from '../domain/melding';
import type { Meldinggebeurtenis } from '../domain/melding-historie';
import { bijlageTekst } from '../texts/bijlage';
import { namensTekst } from '../texts/melding-namens';
import { afsluitredenNaam, stapVoorMelder } from '../texts/melding-status';
import { meldpuntTekst } from '../texts/meldpunt';
import { verwijzingTekst } from '../texts/verwijzing';

type Gebeurd = Meldinggebeurtenis & { readonly wie: string };

/** An addition stands in full above; its text is not repeated in the history. */
export function werkRegel({ op, wie, stap, toelichting, object }: Gebeurd, beller: Beller | null): readonly string[] {
  const slot = stap === 'afsluiten' && object !== null ? [afsluitreden(object)] : [];
  const naar = waarOver(stap, object);
  const tekst = toelichting === null || stap === 'beantwoorden' ? [] : [meldpuntTekst.citaat(toelichting)];
  return [[meldpuntTekst.gebeurd(op, wie, stap), ...namensWie(stap, beller), ...slot, ...naar, ...tekst].join(' ')];
}

/** Who took it over inside the meldpunt is no news for the melder. */
export function melderRegel({ op, stap, toelichting, object }: Gebeurd, beller: Beller | null): readonly string[] {
  if (stap === 'overnemen') return [];
  const slot = stap === 'afsluiten' && object !== null ? [afsluitreden(object)] : [];
  const tekst = toelichting === null || stap === 'beantwoorden' ? [] : [meldpuntTekst.citaat(toelichting)];
  const zin = meldpuntTekst.gebeurdMelder(op, stapVoorMelder[stap]);
  return [[zin, ...namensWie(stap, beller), ...slot, ...waarOver(stap, object), ...tekst].join(' ')];
}

/** Where to, or which document, for the melder too: the message that told it may be long gone. */
const waarOver = (stap: Gebeurd['stap'], naar: string | null): readonly string[] =>
  stap === 'doorverwijzen' && naar !== null
    ? [meldpuntTekst.verwezenNaar(verwijzingTekst.naam(naar as Naar))]
    : documentspoor(stap, naar);

function documentspoor(stap: Gebeurd['stap'], object: string | null): readonly string[] {
  const spoor = stap === 'weghalen' && object !== null ? leesSpoor(object) : null;
  return spoor === null ? [] : [bijlageTekst.spoor(spoor.soort, spoor.op)];
}

/** Who told it stands beside who wrote it down. */
const namensWie = (stap: Gebeurd['stap'], beller: Beller | null): readonly string[] =>
  stap === 'registreren' && beller !== null ? [namensTekst.namensWie(beller.naam, beller.organisatie)] : [];

const afsluitreden = (code: string): string =>
  code in afsluitredenNaam ? `${afsluitredenNaam[code as keyof typeof afsluitredenNaam]}.` : '';
