/** "Noemt de melder een bedrag", "weet de bank dit al": what the melding before somebody says of it, or that it says nothing. */
import { meldingDossier } from '../../app/melding-dossier';
import { meldingInzien } from '../../app/melding-inzien';
import { voerUit } from '../../app/use-case';
import { inMeldingKaart } from '../../cards/doorzoeken';
import type { Melding, MeldingVeld } from '../../domain/melding';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { kanSignaal } from '../getoond/vervolg-gok';
import { overGegevensKaart } from '../paginas/over-gegevens';
import { toon } from '../prive';
import { alleOnderwerpenIn, gezochtInMelding, vraagtVooraan, vraagtWatDaarStaat } from '../regie/doorzoek-vraag';
import { schrijftAanMelder } from './op-formulier';
import { meldingpassages } from './passages';

/** Asked in these words, these fields answer it too. */
const OOK: readonly (readonly [woorden: RegExp, velden: readonly MeldingVeld[]])[] = [
  [/^(?:(?:en|maar|nou|ok|oke|dus),? )*(?:weet|weten|wist|wisten) /, ['bekendBij', 'bestuurWeet']],
  [/(?<![a-z])(?:op de hoogte|ingelicht|geinformeerd)(?![a-z])/, ['bekendBij', 'bestuurWeet']],
];

const ZEGT_MELDING = /(?<![a-z])(?:de|deze|die|mijn) meld(?:ing|er)(?![a-z])/;

/** The one on the last card, or an earlier one where he says "de melding"; another name or number is about that. */
function voorZich(beurt: Beurt, { klein, begrepen: { slots } }: Bericht): string | null {
  const { aanbieder, kandidaten, casusnummer, meldingsnummer } = slots;
  if ((aanbieder ?? kandidaten ?? casusnummer ?? meldingsnummer) !== undefined) return null;
  const net = netVan(beurt);
  if (net?.soort === 'melding') return net.id;
  const { melding, casus } = onderwerpVan(beurt);
  return melding !== undefined && (casus === undefined || ZEGT_MELDING.test(klein)) ? melding : null;
}

/** "Weet de bank dit al": that asks who knows of what is going on, unless it asks who hears that it was reported. */
const vraagtWieWeet = ({ klein }: Bericht): boolean =>
  OOK.some(([woorden]) => woorden.test(klein)) && !/meld/.test(klein);

/** Null without a melding before him that he may read, and where what he asks is answered by another page. */
export async function staatInMelding(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const gelezen = leesBericht(beurt, tekst);
  const teZoeken = gelezen.begrepen.zekerheid < 1 && maakVrijeTekst(tekst).ok;
  if (!teZoeken || schrijftAanMelder(beurt) || (kanSignaal(gelezen) && !vraagtVooraan(gelezen))) return null;
  const melding = voorZich(beurt, gelezen);
  const gevonden = melding === null ? null : await voerUit(beurt, meldingInzien, { melding });
  if (gevonden?.ok === true) return inMelding(beurt, gelezen, gevonden.value);
  const elders = onderwerpVan(beurt).casus !== undefined || mag(beurt.actor, 'meldingen.inzien', geenZaak);
  const dicht = elders || !vraagtWatDaarStaat(gelezen) ? null : overGegevensKaart(beurt, 'wie-meldde', '');
  return dicht === null ? null : zeg(dicht);
}

async function inMelding(beurt: Beurt, gelezen: Bericht, melding: Melding): Promise<BeurtAntwoord | null> {
  const gezocht = vraagtWieWeet(gelezen) ? alleOnderwerpenIn(gelezen) : gezochtInMelding(gelezen);
  if (gezocht.length === 0) return null;
  const velden = OOK.flatMap(([woorden, erbij]) => (woorden.test(gelezen.klein) ? erbij : []));
  const over = gezocht.flatMap(({ onderwerpen }) => onderwerpen);
  const stappen = (await meldingDossier(beurt, melding.id))?.stappen ?? [];
  const view = {
    melding,
    woorden: gezocht.map(({ woord }) => woord),
    gevonden: meldingpassages(melding, over, velden),
    kanVragen: stappen.includes('vragen'),
  };
  return { ...toon(beurt, inMeldingKaart(view)), nietBewaren: true };
}
