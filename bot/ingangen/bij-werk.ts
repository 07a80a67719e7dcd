/** Who works on a casus, a letter or a talk mostly goes on with that: what would begin a melding is asked after first, for a melding takes every word that follows. */
import { casusInzien } from '../../app/casus-inzien';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { CasusDossier } from '../../domain/casus';
import type { Casusvraag } from '../../domain/casusvraag';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import { briefvraagTekst } from '../../texts/briefvraag';
import { casusvraagTekst } from '../../texts/casusvraag';
import { hulpTekst } from '../../texts/hulp';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { briefvragenVoor, casusvragenVoor } from '../getoond/gok-rechten';
import { besteGokken, gokKaart, vraagTerug } from '../getoond/vervolg-gok';
import { onderwerpVan } from '../getoond/onderwerp';
import type { Onderwerp } from '../getoond/onderwerp';
import { metGezien } from '../invoer/gezien';
import { genoemdeCasus } from '../namen/genoemd';
import { isNamens } from '../nieuw-bericht/namens';
import type { Ingang } from './ingang';

/** "Ik wil dit melden": then there is nothing to ask. */
const ZEGT_MELDING = /(?<![a-z])(?:ge)?meld(?:en|ing|ingen|t)?(?![a-z])/;
/** Beside a message about the casus one more guess says what else it may be. */
const GOKKEN = 1;

export const ofWerk =
  (melden: Ingang): Ingang =>
  async (beurt, begrepen, tekst) =>
    (beurt.inbound.soort === 'bericht' && beurt.inbound.plek === 'persoonlijk'
      ? await vraagBijWerk(beurt, leesBericht(beurt, tekst))
      : null) ?? melden(beurt, begrepen, tekst);

/** Null where it begins a melding: it is about nothing of his work, or he says that he reports. */
async function vraagBijWerk(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const { begrepen, klein } = gelezen;
  if (begrepen.zekerheid === 1 || ZEGT_MELDING.test(klein)) return null;
  if (beurt.actor.rollen.every((rol) => rol === 'melder')) return null;
  return (await vraagOverKaart(beurt, gelezen)) ?? vraagOverCasus(beurt, gelezen);
}

/** What stands before him, unless it is about another organisation. */
async function vraagOverKaart(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const onderwerp = onderwerpVan(beurt);
  const opFormulier = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu) !== null;
  const heeftWerk = opFormulier || (onderwerp.casus ?? onderwerp.brief ?? onderwerp.taak) !== undefined;
  if (!heeftWerk || (await gaatOverEenAnder(beurt, onderwerp, gelezen))) return null;
  const kaart = gokKaart(gelezen, [hulpTekst.werkOfMelding], await gokken(beurt, onderwerp, gelezen), true);
  const vraag = vraagTerug(kaart);
  return metGezien(gelezen.tekst, opFormulier ? { ...vraag, berichten: [...opDeKaart, ...vraag.berichten] } : vraag);
}

/** What somebody can do with news on a casus, by the right it takes. */
const bijNieuws: readonly (readonly [Casusvraag, Handeling])[] = [
  ['update', 'casus.bijwerken'],
  ['tredebepaling', 'tredebepaling.voorleggen'],
];

/** Nothing stands before him, and the organisation has a casus that he sees and writes in: of any other casus nothing is said, and it begins a melding. */
async function vraagOverCasus(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  // What a caller told is passed on as his; what may not be kept is first taken out, by the melding it begins.
  const eigen = beurt.inbound.plek === 'persoonlijk' && !isNamens(beurt, gelezen);
  const isVanHem = eigen && maakVrijeTekst(gelezen.tekst).ok;
  const casus = isVanHem ? await genoemdeZaak(beurt, gelezen) : null;
  const vragen = bijNieuws.filter(([, handeling]) => casus !== null && mag(beurt.actor, handeling, casus));
  if (casus === null || vragen.length === 0) return null;
  const zin = hulpTekst.casusOfMelding(casus.nummer, casus.aanbiederNaam);
  const knoppen = vragen.map(([vraag]) => vraagknop(casus.id, vraag, gelezen));
  return metGezien(gelezen.tekst, vraagTerug(gokKaart(gelezen, [zin], knoppen, true)));
}

async function genoemdeZaak(beurt: Beurt, { begrepen }: Bericht): Promise<CasusDossier | null> {
  const over = genoemdeCasus(beurt.register, begrepen.slots);
  const casus = over === undefined ? null : await casusInzien.zaak(beurt, { casus: over });
  return casus === null || casus.status === 'gesloten' || !mag(beurt.actor, 'casus.inzien', casus) ? null : casus;
}

/** News is carried whole, however long: a button that loses his words is none. */
const vraagknop = (casus: string, vraag: Casusvraag, { tekst }: Bericht): Knop =>
  button(casusvraagTekst.naam[vraag], 'casus.vraag', {
    ...{ casus, vraag, gezegd: maskeer(tekst).slice(0, LANGST) },
  });
/** In characters; three such buttons fit on a card. */
const LANGST = 4_000;

const opDeKaart: BeurtAntwoord['berichten'] = [{ soort: 'tekst', tekst: hulpTekst.opDeKaart }];

async function gokken(beurt: Beurt, { casus, brief }: Onderwerp, gelezen: Bericht): Promise<readonly Knop[]> {
  if (brief !== undefined)
    return besteGokken(leesBriefvraag(gelezen.lezing), await briefvragenVoor(beurt, brief)).map((vraag) =>
      button(briefvraagTekst.naam[vraag], 'brief.vraag', { brief, vraag }),
    );
  if (casus === undefined) return [];
  const kan = await casusvragenVoor(beurt, casus);
  const ander = besteGokken(leesCasusvraag(gelezen.lezing), kan).filter((vraag) => vraag !== 'update');
  const vragen = (['update', ...ander.slice(0, GOKKEN)] as const).filter(kan);
  return vragen.map((vraag) => vraagknop(casus, vraag, gelezen));
}

/** Another organisation than that of the casus before him is news of its own. */
async function gaatOverEenAnder(beurt: Beurt, { casus }: Onderwerp, { begrepen }: Bericht): Promise<boolean> {
  const { aanbieder, kandidaten } = begrepen.slots;
  if (casus === undefined || aanbieder === undefined) return kandidaten !== undefined;
  const voor = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  return beurt.register.aanbieders.find(({ naam }) => naam === aanbieder)?.id !== voor?.aanbiederId;
}
