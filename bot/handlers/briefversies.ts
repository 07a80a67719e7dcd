/** What changed between two versions of a letter, and what somebody means who wants one turned back. */
import { briefInzien } from '../../app/brief-inzien';
import { briefVergelijken } from '../../app/brief-vergelijken';
import type { Versievraag } from '../../app/brief-vergelijken';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { versieKaart } from '../../cards/briefversies';
import { button } from '../../cards/button';
import type { Fout } from '../../domain/fout';
import { briefgangTekst } from '../../texts/briefgang';
import { briefversiesTekst } from '../../texts/briefversies';
import { foutZin } from '../../texts/fouten';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export async function vergelijkVersies(beurt: Beurt, vraag: Versievraag, blad = 1): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefVergelijken(beurt.huis.briefwerk), vraag);
  if (gevonden.ok) return toon(beurt, versieKaart(gevonden.value, blad));
  return gevonden.fout.soort === 'enige-versie'
    ? enigeVersie(beurt, vraag, gevonden.fout)
    : weiger(beurt, gevonden.fout);
}

/** No dead end: what there is to see of this letter is one press away. */
const enigeVersie = (beurt: Beurt, { brief }: Versievraag, fout: Fout): BeurtAntwoord =>
  toon(
    beurt,
    berichtKaart({
      kop: briefversiesTekst.enige,
      alineas: [foutZin(fout)],
      knoppen: [
        button(briefgangTekst.knop.brief, 'brief.inzien', { brief }),
        button(briefversiesTekst.verloop, 'brief.verloop', { brief }),
      ],
    }),
  );

/** The letter itself, or its text of before: asked, for nothing is taken back by a word. */
export async function draaiTerug(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { terugdraaien, knop } = briefversiesTekst;
  const { briefId, nummer, status, versie } = gevonden.value;
  const over = status === 'verzonden' || status === 'ingetrokken' || status === 'vervangen';
  return toon(
    beurt,
    berichtKaart({
      kop: terugdraaien.kop(nummer),
      alineas: [terugdraaien.uitleg],
      knoppen: [
        ...(over ? [] : [button(briefgangTekst.knop.intrekken, 'brief.intrekking', { brief: briefId })]),
        ...(versie > 1 ? [button(knop, 'brief.versies', { brief: briefId })] : []),
        button(briefgangTekst.knop.brief, 'brief.inzien', { brief: briefId }),
      ],
    }),
  );
}

export const briefversieHandlers = {
  'brief.versies': (beurt, { brief, van, naar, blad }) => vergelijkVersies(beurt, { brief, van, naar }, blad),
} as const satisfies Partial<Handlers>;
