/** With a melding of his own before him who filed it tells what changed, or that it has to go with it: the form to add it, filled in. Nothing is added before he presses. */
import { meldingDossier } from '../../app/melding-dossier';
import type { MeldingDossier } from '../../app/melding-dossier';
import { hulpTekst } from '../../texts/hulp';
import { meldingwensTekst } from '../../texts/meldingwens';
import { maskeer } from '../../domain/persoonsgegevens';
import { ZEKER } from '../begrip/begrepen';
import { leesMeldingwens } from '../begrip/vervolg/melding';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { isLosseVraag } from '../dialoog/losse-vraag';
import { netVan } from '../getoond/korte-verbetering';
import { veldenVan } from '../getoond/open-formulier';
import { besteVraag } from '../getoond/vervolg-gok';
import { alleenWoorden, woordlijst } from '../invoer/alleen-woorden';
import { elders } from '../invoer/verwijzen';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { formulieren } from './formulier';

/** "Ja erbij zetten", "voeg dat maar toe". */
const ERBIJ = {
  kern: woordlijst('erbij toevoegen voeg aanvullen aanvulling vul bij'),
  erbij: woordlijst(
    'ja graag dat die dit maar het er nog ook in dan melding aan de mijn zet zetten toe doe prima ok oke even ermee mee',
  ),
  langst: 7,
};

/** What only news of the same melding says: of before, of another number than stood there, or on top of it. */
const NIEUWS = eenVan(
  '(?<![a-z])(?:inmiddels|intussen|ondertussen|ipv|i\\.p\\.v\\.|in plaats van|sindsdien|sinds mijn melding|na mijn melding|erbij gekomen|bijgekomen|bij gekomen|alsnog)(?![a-z])',
  '^(?:(?:en|oh?|ja|nee|sorry|maar|trouwens)[, ]+)*(?:het|dat) (?:zijn|waren|gaat|is) (?:er |om )?(?:(?:toch|nu|al|geen|niet|eigenlijk|dus|trouwens|ongeveer|zeker|wel) )*\\d',
  '(?<![a-z])(?:geen|niet) \\d+[^.]{0,30} maar \\d',
);
const LANGST = 60;

/** The melding of the last card, where it is his and he may add to it. */
async function eigenVoorZich(beurt: Beurt): Promise<MeldingDossier | null> {
  const net = netVan(beurt);
  if (net?.soort !== 'melding' || beurt.inbound.plek !== 'persoonlijk') return null;
  const dossier = await meldingDossier(beurt, net.id);
  return dossier?.eigen === true && dossier.stappen.includes('aanvullen') ? dossier : null;
}

/** Null when it is no news of the melding before him. */
export async function nieuwsIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const zetErbij = alleenWoorden(tekst, ERBIJ) !== null;
  if ((!zetErbij && !isNieuws(bericht)) || elders(beurt, tekst) !== null) return null;
  const dossier = await eigenVoorZich(beurt);
  if (dossier === null || overEenAnder(bericht, dossier)) return null;
  if (zetErbij) return staatErAl(beurt) ? zeg(hulpTekst.drukOpDeKaart) : null;
  const formulier = await formulieren.aanvullen(beurt, dossier, { aanvulling: maskeer(tekst.trim()) });
  return metZin(meldingwensTekst.alsAanvulling, toon(beurt, formulier));
}

const overEenAnder = ({ begrepen: { slots } }: Bericht, { melding }: MeldingDossier): boolean =>
  slots.kandidaten !== undefined || (slots.aanbieder !== undefined && slots.aanbieder !== melding.invoer.over.naam);

function isNieuws(bericht: Bericht): boolean {
  const { klein, lezing, begrepen } = bericht;
  if (!NIEUWS.test(klein) || lezing.woorden.length > LANGST || klein.includes('?') || isLosseVraag(bericht, true))
    return false;
  const wens = besteVraag(leesMeldingwens(lezing));
  const anders = begrepen.zekerheid >= ZEKER && !OVER_DEZE.has(begrepen.intent);
  return !anders && (wens === null || wens === 'aanvullen' || NIEUWS_IS_GEEN_VRAAG.has(wens));
}
const OVER_DEZE: ReadonlySet<string> = new Set(['melding.starten', 'melding.aanvullen', 'onbekend']);
/** News that sounds like these is told, and not asked. */
const NIEUWS_IS_GEEN_VRAAG: ReadonlySet<string> = new Set(['inhoud', 'status', 'verloop']);

/** The form with the words in it stands before him: his own press adds them. */
function staatErAl(beurt: Beurt): boolean {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  return kaart !== null && veldenVan(kaart.inhoud).some(({ id, waarde }) => id === 'aanvulling' && waarde !== '');
}
