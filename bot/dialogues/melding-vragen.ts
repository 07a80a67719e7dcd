/** The melding as a record of questions: a new question is one entry here and its sentences in `texts/meldingvragen.ts`. */
import type { Bijlage } from '../../domain/bijlage';
import type { JaNee, JaNeeOnbekend, MeldingInvoer } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { bijlageTekst } from '../../texts/bijlage';
import { dialoogTekst } from '../../texts/dialoog';
import { hoofdletter, opsomming } from '../../texts/lijst';
import { jaNeeNaam, niemand, soortNaam, viaTeams, voornemenNaam, wetendeInZin } from '../../texts/melding';
import type { Lezing, Steps } from '../dialogue';
import { genoemdeNaamIn } from '../namen/genoemde-naam';
import { zegtAndereDag } from './moment-lezer';
import { isAcuutOpnieuw, leesAcuut } from './acuut-lezer';
import { leesAantal } from './aantal-vraag';
import { leesContact } from './contact-vraag';
import { leesFunctie } from './functie-vraag';
import { leesGebieden } from './gebieden-lezer';
import { leesJeugdhulpvormen } from './jeugdhulpvormen-lezer';
import { keuze } from './keuze-vraag';
import { meldingLezers } from './melding-lezers';
import { leesMoment, toonMoment } from './moment-vraag';
import { naamwens } from './naam-wens';
import { heeftGeenNummers, isAlleenNummer, leesNummers, toonNummers, zonderNummers } from './nummers-vraag';
import { isJaOfNee, leesOrganisatie } from './organisatie-vraag';
import { leesSoort, leesVoornemen } from './soort-vraag';
import { leesWetenden, wetendeKeuzes } from './wetenden-vraag';

const jaNee: Readonly<Record<JaNee, string>> = { ja: jaNeeNaam.ja, nee: jaNeeNaam.nee };

/** Free text as it was typed; everything checked before it came here. */
const vrijeTekst = {
  soort: 'tekst',
  vrij: true,
  lees: (tekst: VrijeTekst): Lezing<VrijeTekst> => ({ ok: true, waarde: tekst }),
  toon: (waarde: VrijeTekst): string => waarde,
} as const;

/** Documents come as files; in words one can only say that there are none. */
const leesBijlagen = (tekst: VrijeTekst): Lezing<readonly Bijlage[]> =>
  /^(?:geen|nee|niets|niet|nvt|klaar)(?![a-z])/i.test(tekst)
    ? { ok: true, waarde: [] }
    : { ok: false, zin: bijlageTekst.alsBestand };

const haast = keuze<JaNeeOnbekend>(jaNeeNaam);

const verhaal = { ...vrijeTekst, verhaal: true } as const;

/** "Doe nou gewoon": somebody who is in a hurry. */
const HAAST =
  /^(?:(?:doe|ga|kom|maak|stuur|toe|nou|nu|het|dit|maar|gewoon|eens|op|verder|door|snel|even|alstublieft|aub|svp)[ ,.]*)+$/i;
/** "Ja" to the question what is going on tells nothing yet. */
const leesOmschrijving = (tekst: VrijeTekst): Lezing<VrijeTekst> =>
  isJaOfNee(tekst) || HAAST.test(tekst) ? { ok: false, zin: dialoogTekst.nogGeenVerhaal } : { ok: true, waarde: tekst };

/** "Ja" to the question why says nothing yet. */
const leesReden = (tekst: VrijeTekst): Lezing<VrijeTekst> =>
  isJaOfNee(tekst) ? { ok: false, zin: dialoogTekst.nogGeenReden } : { ok: true, waarde: tekst };

/** In the order of asking. `uitBericht` finds the answer in a message that was about something else. */
const stappen: Steps<MeldingInvoer> = {
  over: {
    ...{ soort: 'tekst', verhaal: true, magOpen: false, lees: leesOrganisatie },
    genoemd: genoemdeNaamIn,
    toon: (waarde) => waarde.naam,
  },
  nummers: {
    ...{ soort: 'tekst', getal: true },
    rest: zonderNummers,
    magOpen: true,
    weigert: heeftGeenNummers,
    alleenVoor: isAlleenNummer,
    wanneer: ({ over }) => over?.partijId === null,
    lees: leesNummers,
    toon: toonNummers,
  },
  soort: { ...keuze(soortNaam), lees: leesSoort, magOpen: true, dringend: true },
  voornemen: {
    ...keuze(voornemenNaam),
    lees: leesVoornemen,
    magOpen: true,
    wanneer: ({ soort }) => soort === 'voornemen',
  },
  omschrijving: { ...verhaal, magOpen: false, lees: leesOmschrijving },
  acuut: { ...haast, lees: leesAcuut(haast.lees), zegtOpnieuw: isAcuutOpnieuw, magOpen: true, dringend: true },
  acuutToelichting: { ...verhaal, lees: leesReden, magOpen: true, wanneer: ({ acuut }) => acuut === 'ja' },
  sinds: {
    zegtOpnieuw: zegtAndereDag,
    soort: 'tekst',
    vrij: true,
    magOpen: true,
    lees: leesMoment,
    alsInvoer: ({ tekst }) => tekst,
    toon: toonMoment,
  },
  gebieden: { ...vrijeTekst, lees: leesGebieden, naam: true, rij: true, magOpen: true },
  jeugdhulpvormen: { ...vrijeTekst, lees: leesJeugdhulpvormen, naam: true, rij: true, magOpen: true },
  aantalJeugdigen: {
    ...{ soort: 'tekst', getal: true },
    magOpen: true,
    lees: leesAantal,
    toon: (waarde) => waarde.toLocaleString('nl-NL'),
  },
  bekendBij: {
    soort: 'meerkeuze',
    keuzes: wetendeKeuzes,
    magOpen: true,
    opZich: true,
    lees: leesWetenden,
    toon: (waarde) => (waarde.length === 0 ? niemand : hoofdletter(opsomming(waarde.map((wie) => wetendeInZin[wie])))),
  },
  ondernomen: { ...verhaal, opZich: true, magOpen: true },
  bestuurWeet: { ...keuze<JaNeeOnbekend>(jaNeeNaam), opZich: true, magOpen: true },
  melderNoemen: { ...keuze(jaNee), zegtOpnieuw: ({ klein }) => naamwens(klein) !== null, opZich: true, magOpen: true },
  functie: { ...vrijeTekst, lees: leesFunctie, naam: true, opZich: true, overUzelf: true, magOpen: true },
  contact: {
    ...vrijeTekst,
    opZich: true,
    overUzelf: true,
    lees: leesContact,
    magOpen: true,
    voorstellen: [{ waarde: viaTeams, titel: viaTeams }],
  },
  // Never asked: documents come as files, at any moment, and only then there is something to show.
  bijlagen: {
    soort: 'tekst',
    magOpen: true,
    wanneer: ({ bijlagen }) => bijlagen !== undefined,
    lees: leesBijlagen,
    toon: (waarde) =>
      waarde.length === 0 ? bijlageTekst.geenInSamenvatting : waarde.map(({ naam }) => naam).join(', '),
  },
};

/** The same questions with their readers. */
export const meldingStappen: Steps<MeldingInvoer> = Object.fromEntries(
  Object.entries(stappen).map(([veld, stap]) => {
    const uitBericht = (meldingLezers as Readonly<Record<string, unknown>>)[veld];
    return [veld, uitBericht ? { ...stap, uitBericht } : stap];
  }),
) as unknown as Steps<MeldingInvoer>;
