/** Accountgesprekken in a sentence: what was said, whom to talk to next, and writing one down. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst, voorstelNaam } from '../../texts/hulp';
import { gesprekTekst } from '../../texts/accountgesprek';
import { knopTekst } from '../../texts/melding';
import { tijdvakIn } from '../begrip/tijdvak';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { aanbiederId, gesprekspartner } from '../namen/genoemd';
import { alBezig } from '../gesprek/al-bezig';
import { wilPlannen } from '../gesprek/plan-zin';
import { verteldIn } from '../gesprek/verteld';
import { gesprokenMet } from '../gesprek/wie-erbij';
import { handlers } from '../handlers';
import { toonPlanning } from '../handlers/gesprekken-planning';
import { onderwerpVan } from '../getoond/onderwerp';
import { wijstTerug } from '../invoer/wijst-terug';
import type { Ingang } from './ingang';
import { kandidatenVraag, vluchtig, vreemdeNaam } from '../namen/kandidaten';
import { startMelding } from '../melding/start';
import { zegTekst } from '../prive';
import { eenVan } from '../invoer/zinnen';

/** Whom to talk to next, and not what was said before. */
const VOORUIT = eenVan(
  '(?<![a-z])(?:niet|geen) .{0,40}(?:gesproken|gezien|bezocht|gesprek|geweest|langs)(?![a-z])',
  '(?<![a-z])(?:aan de beurt|te lang|weer eens)(?![a-z])',
  '(?<![a-z])moet(?:en)? (?:ik|we|wij) .{0,30}(?:spreken|bezoeken|bellen)(?![a-z])',
  '(?<![a-z])(?:ik|we|wij) .{0,30}nog niet (?:langs|bij|geweest)',
  '(?<![a-z])nog (?:te )?(?:spreken|bezoeken)(?![a-z])',
  '(?<![a-z])(?:met wie|wie|welke (?:accountgesprekken|gesprekken|aanbieders|organisaties|instellingen)) (?:moet|moeten|wacht|wachten) (?:er )?(?:ik |we |wij )?.{0,40}(?:gesprek|gesproken|gevoerd|voeren|spreken|worden)(?![a-z])',
  '(?<![a-z])(?:haven|have|has)(?:n.?t| not) .{0,20}(?:spoken|talked|met|seen)(?![a-z])',
  '(?<![a-z])(?:gepland\\w*|planning|upcoming)(?![a-z])',
  '(?<![a-z])not .{0,20}(?:talked|spoken|met)(?![a-z])',
);

const GEWEEST =
  /(?<![a-z])(?:gesproken|sprak(?:en)?|had(?:den)?|was|waren|gehad|geweest|gevoerd|gehouden|vastgelegd)(?![a-z])/;

/** Of one organisation what was said; of none in particular also who waits for a talk. */
export const gesprekken: Ingang = async (beurt, { intent, slots }, tekst) => {
  if (slots.kandidaten) return kandidatenVraag(beurt, intent, slots.kandidaten, tekst);
  const met = await gesprekspartner(beurt, slots);
  if (met !== undefined) return handlers['accountgesprekken.inzien'](beurt, { partijId: met });
  const { klein } = leesBericht(beurt, tekst);
  const magPlannen = mag(beurt.actor, 'accountgesprek.plannen', geenZaak);
  if (magPlannen && (komtNog(beurt, klein) !== null || VOORUIT.test(klein))) return wieEerst(beurt, tekst);
  const vreemd = await vreemdeNaam(beurt, intent, tekst);
  const casus = vreemd === null && wijstTerug(klein) ? onderwerpVan(beurt).casus : undefined;
  if (casus !== undefined) return beurt.overCasus('gesprekken', casus);
  return vreemd ?? handlers['accountgesprekken.inzien'](beurt, {});
};

/** Until when, where a time to come is named. */
function komtNog({ vandaag }: Beurt, klein: string): string | null {
  const tijdvak = tijdvakIn(klein, vandaag);
  return tijdvak !== null && tijdvak.tot >= vandaag && !GEWEEST.test(klein) ? tijdvak.tot : null;
}

/** Whom to talk to next: until the time that was named, or who waits longest. "Wie heb ik drie maanden niet gesproken": the number is one of months. */
export function wieEerst(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const tot = komtNog(beurt, klein);
  return tot === null
    ? toonPlanning(beurt, begrepen.slots.aantal)
    : handlers['accountgesprek.planning'](beurt, { tot });
}

/** In so many words to keep a talk, and not what was said in it. */
const VASTLEGGEN =
  /(?<![a-z])(?:accountgesprek|verslag|vastleggen|registreren|invoeren|uitwerken|opslaan|loggen|noteren|noteer|opschrijven|aantekenen|aantekening|notuleren|gespreksnotitie|leg .{1,60} vast)/;

export const vastleggen: Ingang = async (beurt, begrepen, tekst) => {
  const { slots } = begrepen;
  // Who keeps no accountgesprekken tells of a talk because of what he heard in it.
  const gelezen = leesBericht(beurt, tekst);
  const vertelt = isVerhaal(gelezen) && !VASTLEGGEN.test(gelezen.klein) && !wilPlannen(gelezen.klein);
  if (!mag(beurt.actor, 'accountgesprek.vastleggen', geenZaak))
    return vertelt
      ? startMelding(beurt, tekst, begrepen)
      : { ...zegTekst(beurt, gesprekTekst.nietMetUwRol()), geweigerd: true };
  if (slots.kandidaten) return kandidatenVraag(beurt, 'accountgesprek.vastleggen', slots.kandidaten, tekst);
  const met =
    slots.casusnummer === undefined ? aanbiederId(beurt.register, slots) : await gesprekspartner(beurt, slots);
  // Cut short it would not say any more with whom it was.
  const gezegd = gesprokenMet(tekst) === null ? verteldIn(beurt, tekst) : maskeer(tekst.trim());
  const datum = dagVanGesprek(gelezen);
  const wat = {
    ...(met === undefined ? {} : { partijId: met }),
    ...(datum === null ? {} : { datum }),
    ...(gezegd === null ? {} : { gezegd }),
  };
  return (await alBezig(beurt, wat)) ?? handlers['accountgesprek.openen'](beurt, wat);
};

const NET = /(?<![a-z])(?:net|zojuist|zonet|daarnet|vandaag|vanochtend|vanmorgen|vanmiddag)(?![a-z])/;

/** The day it was held; null when the words do not say it. */
function dagVanGesprek({ begrepen, klein, vandaag }: Bericht): string | null {
  const { datum } = begrepen.slots;
  const dag = vandaag.slice(0, 10);
  if (datum !== undefined && datum <= dag) return datum;
  return NET.test(klein) ? dag : null;
}

const VERSLAG = /^(?:(?:een|mijn|het|nieuw|kort) )*(?:accountgesprek|gespreksverslag|verslag)(?![a-z])/;
const GESPROKEN = eenVan(
  '(?<![a-z])(?:gesproken met|gesprek (?:gehad |gevoerd )?met|gebeld met|op bezoek (?:geweest )?bij)(?![a-z])',
  '(?<![a-z])(?:met|bij) .{2,60} (?:gesproken|gebeld|geweest|langs)(?![a-z])',
  '(?<![a-z])(?:ik|we|wij) sprak(?:en)?(?![a-z])',
);

/** What was said in a talk may be its report and may be a signal: who writes such reports is asked which, and the button carries his words. */
export const ofGesprek =
  (melden: Ingang): Ingang =>
  (beurt, begrepen, tekst) => {
    const gelezen = leesBericht(beurt, tekst);
    const eigenWoorden = beurt.inbound.soort === 'bericht' && beurt.inbound.plek === 'persoonlijk';
    const schrijft = eigenWoorden && isVerhaal(gelezen) && mag(beurt.actor, 'accountgesprek.vastleggen', geenZaak);
    if (schrijft && VERSLAG.test(gelezen.klein)) return vastleggen(beurt, begrepen, tekst);
    if (!schrijft || !GESPROKEN.test(gelezen.klein)) return melden(beurt, begrepen, tekst);
    const woorden = maskeer(tekst).slice(0, langste);
    return Promise.resolve(
      vluchtig(
        berichtKaart({
          kop: hulpTekst.gesprekOfMeldingKop,
          alineas: [hulpTekst.gesprekOfMelding],
          knoppen: [
            button(voorstelNaam['accountgesprek.vastleggen'] ?? '', 'voorstel.kiezen', {
              ...{ intent: 'accountgesprek.vastleggen', tekst: woorden },
            }),
            button(knopTekst.meldingDoen, 'melding.toch', { tekst: woorden }),
          ],
        }),
      ),
    );
  };
/** A button carries no more of what was typed than this. */
const langste = 5_000;
