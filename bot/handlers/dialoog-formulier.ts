/** The buttons of a dialogue that is drawn as a form: open it, save a page, and go back to the questions. */
import type { Payload } from '../../cards/actions';
import { invoerId } from '../../cards/dialoog-formulier';
import { dialoogTekst } from '../../texts/dialoog';
import { bericht, vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { nietsMeer } from '../dialoog/afronden';
import { volgende } from '../dialoog/antwoord';
import { bewaar, leesVoorKaart } from '../dialoog/concept';
import type { Open } from '../dialoog/concept';
import { bladenVan, formulierKaart, leesBlad, ruweWaarde } from '../dialoog/formulier';
import type { Fouten } from '../dialoog/formulier';
import { openVraag, stapKaart, stapVan, tekstVan } from '../dialoog/kaart';
import type { Handlers } from '../handler';
import { slaRestOver, stopMet } from './dialoog';
import { elders, verwijzingKaart } from '../invoer/verwijzen';

type Naam = 'dialoog.formulier' | 'dialoog.formulier-opslaan';

export const dialoogFormulierHandlers: Pick<Handlers, Naam> = {
  async 'dialoog.formulier'(beurt, { dialoog, over }) {
    const open = await leesVoorKaart(beurt, { dialoog, over });
    return open ? toonFormulier(beurt, open) : nietsMeer();
  },
  async 'dialoog.formulier-opslaan'(beurt, { dialoog, over, blad, naar, ...invoer }) {
    const open = await leesVoorKaart(beurt, { dialoog, over });
    return open ? slaOp(beurt, open, blad, naar, invoer) : nietsMeer();
  },
};

/** The page with the first question that has no answer. */
export async function toonFormulier(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const { rust: _, ...draft } = open.draft;
  const nu = await bewaar(beurt, open, draft);
  const veld = openVraag(nu);
  const blad = bladenVan(nu).findIndex((velden) => veld !== null && velden.includes(veld));
  return zeg(formulierKaart(nu, blad));
}

const GAAT_VERDER: ReadonlySet<unknown> = new Set(['volgende', 'samenvatting']);
const metZinnen = (zinnen: readonly string[], antwoord: BeurtAntwoord): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...zinnen.map((zin) => bericht(zin)), ...antwoord.berichten],
});

async function slaOp(
  beurt: Beurt,
  open: Open,
  blad: number,
  naar: Payload<'dialoog.formulier-opslaan'>['naar'],
  invoer: Readonly<Record<string, unknown>>,
): Promise<BeurtAntwoord> {
  // Pressed by its words it brings nothing along: that empties no answer.
  if (naar === 'stoppen' && !Object.keys(invoer).some((id) => id.startsWith(invoerId('')))) return stopMet(beurt, open);
  const teksten = (bladenVan(open)[blad] ?? []).filter((veld) => stapVan(open, veld).vrij);
  for (const veld of teksten) {
    const ruw = ruweWaarde(invoer, veld);
    const naar = elders(beurt, ruw);
    if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, ruw)), nietBewaren: true };
  }
  const { draft, fouten, helftWeg } = leesBlad(beurt, open, blad, invoer, GAAT_VERDER.has(naar));
  if (helftWeg) await beurt.eenheid.inbox.wisAntwoorden(beurt.inbound.gesprek.gesprekId);
  const nu = await bewaar(beurt, open, draft);
  const weg = nietBewaard(nu, fouten);
  if (naar === 'stoppen') return metZinnen(weg, await stopMet(beurt, nu));
  if (naar === 'vragen') return zeg(...weg, stapKaart(beurt, nu));
  if (naar === 'vorige') return vervang(formulierKaart(nu, blad - 1), ...weg);
  if (Object.keys(fouten).length > 0) return vervang(formulierKaart(nu, blad, fouten));
  if (naar === 'samenvatting') return inPlaats(await slaRestOver(beurt, nu, { ongezien: true, alle: true }));
  return blad + 1 < bladenVan(nu).length ? vervang(formulierKaart(nu, blad + 1)) : inPlaats(await volgende(beurt, nu));
}

/** Whoever leaves the page reads which of his answers are not kept; on the page itself each says why. */
const nietBewaard = (open: Open, fouten: Fouten): readonly string[] => {
  const labels = Object.entries(fouten).flatMap(([veld, { getypt }]) =>
    getypt.trim() === '' ? [] : [tekstVan(open, veld).label],
  );
  return labels.length === 0 ? [] : [dialoogTekst.nietBewaardOpBlad(labels)];
};

/** The form makes place for what comes after it: on a phone its last page would stand above the read-back, with its buttons. */
function inPlaats(antwoord: BeurtAntwoord): BeurtAntwoord {
  const [eerste, ...rest] = antwoord.berichten;
  return antwoord.invoke === null && eerste?.soort === 'kaart'
    ? { ...antwoord, berichten: rest, invoke: { soort: 'kaart', kaart: eerste.kaart } }
    : antwoord;
}
