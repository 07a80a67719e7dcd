/** Where a text belongs instead of here. */
import { berichtKaart } from '../../cards/bericht';
import { button, link } from '../../cards/button';
import { doorverwijzingOp } from '../../domain/doorverwijzing';
import type { Naar } from '../../domain/doorverwijzing';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { casusvraagTekst } from '../../texts/casusvraag';
import { dialoogTekst } from '../../texts/dialoog';
import { verwijzingTekst } from '../../texts/verwijzing';
import type { Begrepen } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { gezegdIn } from '../getoond/vervolg-gok';
import { metGezien } from '../invoer/gezien';
import { elders, opnieuwMelden, verwijzingKaart } from '../invoer/verwijzen';
import { eenVan } from '../invoer/zinnen';
import { meldingwensBijTwijfel } from '../melding/wensen';
import { casusvraagBijTwijfel } from '../regie/casusvragen';
import type { Regel } from './regel';

/** Danger goes before every question, order and page. */
export const bijGevaar: Regel = async (beurt, tekst) => {
  if (elders(beurt, tekst) === null) return null;
  const gelezen = leesBericht(beurt, tekst);
  const vraag = (await meldingwensBijTwijfel(beurt, gelezen)) ?? (await casusvraagBijTwijfel(beurt, gelezen));
  return vraag === null ? verwijs(beurt, gelezen.begrepen, tekst) : metGezien(tekst, vraag);
};

export const naarElders: Regel = async (beurt, tekst) => {
  const gelezen = leesBericht(beurt, tekst);
  const { intent, slots } = gelezen.begrepen;
  if (intent !== 'verwijzing' || !slots.naar) return null;
  return (await isNieuws(beurt, gelezen, slots.naar)) ?? verwijs(beurt, gelezen.begrepen, tekst);
};

/** Others decide on these; that something goes on about them is news on a casus too. */
const OVER_DE_CASUS: ReadonlySet<Naar> = new Set(['Geschillencommissie', 'IGJ', 'NZa', 'OZJ', 'subsidie']);

/** Who is at work on the casus before him tells of it, unless he asks where something belongs. */
async function isNieuws(beurt: Beurt, gelezen: Bericht, naar: Naar): Promise<BeurtAntwoord | null> {
  const id = onderwerpVan(beurt).casus;
  const { slots } = gelezen.begrepen;
  const ander = (slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) !== undefined;
  if (id === undefined || ander || !OVER_DE_CASUS.has(naar) || vraagtWaarheen(gelezen, naar)) return null;
  const casus = await beurt.eenheid.casus.vind(id, beurt.vandaag);
  if (casus === null || casus.status === 'gesloten' || !mag(beurt.actor, 'casus.bijwerken', casus)) return null;
  const keuring = maakVrijeTekst(gelezen.tekst);
  if (!keuring.ok) return null;
  const tekst = casusvraagTekst.nieuws;
  const url = doorverwijzingOp(naar, beurt.vandaag)?.url;
  const kaart = berichtKaart({
    kop: tekst.kop(casus.nummer),
    onderkop: casus.aanbiederNaam,
    alineas: [tekst.uitleg, verwijzingTekst.zin(naar), { tekst: tekst.nietBewaard, subtiel: true }],
    knoppen: [
      button(tekst.knop, 'casus.vraag', { casus: id, vraag: 'update', ...gezegdIn(gelezen) }),
      ...(url ? [link(verwijzingTekst.openPagina, url)] : []),
    ],
  });
  return { ...zeg(kaart), nietBewaren: true };
}

const WAARHEEN = eenVan(
  '\\?\\s*$',
  '(?<![a-z])(?:geschillencommissie|klacht|bezwaar|waar kan|waar moet|bij wie|ik wil|wij willen|we willen|hoe kan ik|wie kan)(?![a-z])',
);
const vraagtWaarheen = ({ klein, lezing }: Bericht, naar: Naar): boolean =>
  WAARHEEN.test(klein) || klein.includes(`naar de ${naar.toLowerCase()}`) || lezing.kenmerken.has('@vraagzin');

/** Nothing of a referred text is kept: where "toch melden" is possible the button carries it. */
function verwijs(beurt: Beurt, { slots }: Begrepen, tekst: string): BeurtAntwoord {
  const naar = slots.naar;
  if (!naar) return zeg(berichtKaart({ kop: dialoogTekst.nietGelezen }));
  const verder = elders(beurt, tekst) === null ? 'toch' : opnieuwMelden(beurt);
  return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst, verder)), nietBewaren: true };
}
