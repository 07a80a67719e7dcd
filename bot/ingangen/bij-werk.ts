/** Who works on a casus, a letter or a talk and has it before him, mostly goes on with that: what would begin a melding is asked after first, for a melding takes every word that follows. */
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { briefgangTekst } from '../../texts/briefgang';
import { casusvraagTekst } from '../../texts/casusvraag';
import { hulpTekst } from '../../texts/hulp';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { besteGokken, gezegdIn, gokKaart, vraagTerug } from '../getoond/vervolg-gok';
import { onderwerpVan } from '../getoond/onderwerp';
import type { Onderwerp } from '../getoond/onderwerp';
import { metGezien } from '../invoer/gezien';
import type { Ingang } from './ingang';

/** "Ik wil dit melden": then there is nothing to ask. */
const ZEGT_MELDING = /(?<![a-z])(?:ge)?meld(?:en|ing|ingen|t)?(?![a-z])/;
/** Beside a message about the casus one more guess says what else it may be. */
const GOKKEN = 1;

export const ofWerk =
  (melden: Ingang): Ingang =>
  async (beurt, begrepen, tekst) =>
    (beurt.inbound.soort === 'bericht' ? await vraagBijWerk(beurt, leesBericht(beurt, tekst)) : null) ??
    melden(beurt, begrepen, tekst);

/** Null where it begins a melding: nothing of his work stands before him, it is about another organisation, or he says that he reports. */
async function vraagBijWerk(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const { begrepen, klein, tekst } = gelezen;
  if (begrepen.zekerheid === 1 || ZEGT_MELDING.test(klein)) return null;
  if (beurt.actor.rollen.every((rol) => rol === 'melder')) return null;
  const onderwerp = onderwerpVan(beurt);
  const opFormulier = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu) !== null;
  const heeftWerk = opFormulier || (onderwerp.casus ?? onderwerp.brief ?? onderwerp.taak) !== undefined;
  if (!heeftWerk || (await gaatOverEenAnder(beurt, onderwerp, gelezen))) return null;
  const kaart = gokKaart(gelezen, hulpTekst.werkOfMelding, gokken(onderwerp, gelezen));
  const vraag = vraagTerug(kaart);
  return metGezien(tekst, opFormulier ? { ...vraag, berichten: [...opDeKaart, ...vraag.berichten] } : vraag);
}

const opDeKaart: BeurtAntwoord['berichten'] = [{ soort: 'tekst', tekst: hulpTekst.opDeKaart }];

function gokken({ casus, brief }: Onderwerp, gelezen: Bericht): readonly Knop[] {
  if (brief !== undefined)
    return besteGokken(leesBriefvraag(gelezen.lezing)).map((vraag) =>
      button(briefgangTekst.vraagNaam[vraag], 'brief.vraag', { brief, vraag }),
    );
  if (casus === undefined) return [];
  const ander = besteGokken(leesCasusvraag(gelezen.lezing)).filter((vraag) => vraag !== 'update');
  return (['update', ...ander.slice(0, GOKKEN)] as const).map((vraag) =>
    button(casusvraagTekst.naam[vraag], 'casus.vraag', { casus, vraag, ...gezegdIn(gelezen) }),
  );
}

/** Another organisation than that of the casus before him is news of its own. */
async function gaatOverEenAnder(beurt: Beurt, { casus }: Onderwerp, { begrepen }: Bericht): Promise<boolean> {
  const { aanbieder, kandidaten } = begrepen.slots;
  if (casus === undefined || aanbieder === undefined) return kandidaten !== undefined;
  const voor = await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  return beurt.register.aanbieders.find(({ naam }) => naam === aanbieder)?.id !== voor?.aanbiederId;
}
