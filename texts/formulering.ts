/** How wordings of sentences are said to who keeps them, and what is wrong with one. */
import { briefKnop } from './brief';
import { opsomming } from './lijst';

/** Which of its forms it is, tells the sentence beside it. */
const naamVan = (zin: string): string => {
  const [naam = '', vorm] = zin.split('~');
  return vorm === undefined ? naam : `${naam}, in een andere vorm`;
};

export const formuleringFout = {
  leeg: 'De zin is leeg of heeft een los haakje.',
  accolade: (deel: string): string => `Bij “${deel}” staat een losse accolade.`,
  onbekend: (id: string): string => `Het feit {${id}} bestaat niet.`,
  anderPubliek: (id: string): string => `Het feit {${id}} is niet voor deze lezers.`,
  nietTeDrukken: (id: string): string => `Het feit {${id}} kan niet in een zin worden gedrukt.`,
  opmaak: 'Schrijf gewone tekst. Opmaak en programmacode kunnen niet in een zin.',
  slot: 'Sluit de zin af met een punt.',
  nietHier: (id: string): string => `Het onderdeel {${id}} hoort niet bij deze zin.`,
  geenBrief: 'Deze brief is er niet voor deze lezers.',
  geenVoorbeeld: 'In geen enkele voorbeeldcasus zijn de feiten van deze tekst er voor deze lezers.',
  geenZin: 'Deze zin bestaat niet of kan niet worden gewijzigd.',
} as const;

export const formuleringTekst = {
  kop: 'Formuleringen',
  uitleg:
    'Kies een brief. U ziet dan alle zinnen die in die brief kunnen staan, elk zoals hij in een voorbeeld luidt. Welke zinnen er zijn en wanneer ze in een brief komen, ligt vast.',
  voor: (lezers: readonly string[]): string => `Voor ${opsomming(lezers)}`,
  zinnenKop: (soort: string, publiek: string): string => `Zinnen: ${briefKnop(soort, publiek)}`,
  zinnenUitleg: (vanaf: number, tot: number, totaal: number): string =>
    `Zin ${String(vanaf + 1)} tot en met ${String(tot)} van ${String(totaal)}. Een wijziging geldt voor brieven die daarna worden gemaakt. Bestaande versies blijven zoals ze zijn.`,
  zoek: {
    kop: 'Zin zoeken',
    uitleg:
      'Typ een woord dat in de zin staat. Er wordt gezocht in alle brieven, in het voorbeeld en in uw eigen formuleringen.',
    label: 'Woord',
    teKort: (kortste: number): string => `Typ een woord van ten minste ${String(kortste)} letters.`,
    uitslagKop: 'Gevonden zinnen',
    uitslag(aantal: number, getoond: number): string {
      if (aantal === 0) return 'In geen enkele zin staat dit woord.';
      const zinnen = aantal === 1 ? '1 zin' : `${String(aantal)} zinnen`;
      return getoond === aantal
        ? `${zinnen} gevonden.`
        : `${zinnen} gevonden; u ziet de eerste ${String(getoond)}. Zoek op een langer woord voor minder.`;
    },
    samenvatting: (woord: string, aantal: number): string => `Zinnen met ${woord}: ${String(aantal)}.`,
  },
  id: (zin: string): string => `Zin ${naamVan(zin)}`,
  /** When this wording shows: the case, and what is otherwise in it. */
  wanneer: (casus: string, anders: readonly { readonly omschrijving: string; readonly waarde: string }[]): string =>
    anders.length === 0
      ? `Voorbeeld: ${casus}`
      : `Voorbeeld: ${casus}, maar met ${opsomming(anders.map((feit) => `${feit.omschrijving}: ${feit.waarde}`))}`,
  eigen: (tekst: string): string => `Eigen formulering: ${tekst}`,
  vervallen:
    'Deze formulering wordt niet meer gebruikt: de oorspronkelijke zin is veranderd. Bekijk de zin en schrijf hem zo nodig opnieuw.',
  formulierKop: 'Zin anders formuleren',
  formulierUitleg: (feiten: readonly string[]): string =>
    `Wat tussen accolades staat, vult Tredewijzer in.${feiten.length === 0 ? '' : ` In deze zin: ${opsomming(feiten)}.`} U kunt ook een ander feit gebruiken dat deze lezers mogen zien. U ziet eerst een voorbeeld; daarna beslist u.`,
  feit: ({ feit, omschrijving }: { readonly feit: string; readonly omschrijving: string }): string =>
    `{${feit}} (${omschrijving})`,
  fouten: (fouten: readonly string[]): string =>
    `Dit kan zo niet worden opgeslagen. ${fouten.join(' ')} De zin die nu geldt, blijft staan.`,
  label: { tekst: 'Nieuwe zin', reden: 'Waarom wijzigt u dit' },
  fout: { tekst: 'Schrijf de zin in hooguit 600 tekens.', reden: 'Schrijf er kort bij waarom.' },
  proefKop: 'Zo komt de zin in de brief',
  proefUitleg: 'Dit is een voorbeeld. Er is nog niets gewijzigd.',
  was: 'Oorspronkelijke zin',
  wordt: 'Nieuwe zin',
  verloren: (feiten: readonly string[]): string =>
    `Let op: dit stond in de oorspronkelijke zin en staat er nu niet meer in: ${opsomming(feiten)}.`,
  wijziging: (soort: string, publiek: string, zin: string, tekst: string | null): string =>
    `${briefKnop(soort, publiek)}, zin ${naamVan(zin)}: ${tekst ?? 'de oorspronkelijke zin'}`,
  knop: {
    formuleren: 'Anders formuleren',
    bekijken: 'Voorbeeld bekijken',
    gebruiken: 'Zo gebruiken',
    aanpassen: 'Tekst aanpassen',
    terugzetten: 'Oorspronkelijke zin terugzetten',
    zinnen: 'Terug naar de zinnen',
    brieven: 'Andere brief kiezen',
    zoeken: 'Zin zoeken',
    wijzigingen: 'Wijzigingen bekijken',
    terug: 'Terug naar de formuleringen',
  },
} as const;
