/** The sentences of the Teams layer itself: refusals at the door, and what to say when something breaks or takes long. */

export const teamsTekst = {
  bezig: 'Ik ben nog bezig. Het antwoord volgt in deze chat zodra het klaar is.',
  /** Said of a refusal too: it promises no more than that something was said. */
  antwoordVolgt: 'U krijgt het antwoord in een bericht.',
  dialoogTeLaat: 'Het venster kon niet op tijd worden geopend. Probeer het nog een keer.',
  nietBewaard: (referentie: string): string =>
    `Er ging iets mis aan onze kant: ik kan nu niets bewaren. Wat u net stuurde of indrukte, is niet vastgelegd. Probeer het over een paar minuten opnieuw. Blijft het misgaan, noem dan dit nummer bij de beheerder: ${referentie}. Kan uw melding niet wachten? Bel dan het meldpunt.`,
  geenAfzender: 'Ik kan niet vaststellen wie u bent. Meld u aan in Teams met uw werkaccount en probeer het opnieuw.',
  storing: (referentie: string): string =>
    `Er ging iets mis aan onze kant. Probeer het over een paar minuten opnieuw. Blijft het misgaan, noem dan dit nummer bij de beheerder: ${referentie}.`,
} as const;

/** What an HTTP caller reads when the door stays closed; the codes are for machines and logs. */
export const weigeringTekst = {
  'geen-json': 'Het bericht is geen geldige JSON. Stuur één object met de velden van een Bot Framework-activiteit.',
  'te-groot': 'Het bericht is groter dan 1 MB en is niet gelezen.',
  'niet-gevonden': 'Deze pagina bestaat niet.',
  'verkeerde-methode': 'Dit adres neemt alleen POST-verzoeken aan.',
  'niet-bewezen': 'De herkomst van dit bericht is niet bewezen. Het bericht is niet verwerkt.',
  'vreemde-organisatie': 'Deze organisatie is niet toegelaten tot Tredewijzer. Vraag de beheerder om toegang.',
  'vreemde-dienst': 'Het antwoordadres van dit bericht is niet van Teams. Het bericht is niet verwerkt.',
  'vreemd-kanaal': 'Tredewijzer neemt alleen berichten uit Teams aan.',
  'te-vaak': 'U stuurt heel veel berichten achter elkaar. Wacht een minuut en probeer het opnieuw.',
  'geen-moment': 'Stuur een moment tussen 2000 en 2100, in de vorm {"nu":"2026-03-12T09:00:00Z"}.',
  'vreemde-pagina': 'Dit adres is niet voor een pagina in een browser.',
  'verkeerd-verzoek': 'Het verzoek kon niet worden gelezen.',
} as const;

export type WeigeringCode = keyof typeof weigeringTekst;

/** Why an activity does not look like one; `veld` is a field name of the protocol, never something typed. */
export const vormTekst = {
  geenObject: 'Het bericht moet één JSON-object zijn.',
  ontbreekt: (veld: string): string => `Het veld “${veld}” ontbreekt of is geen tekst.`,
  soort: (veld: string, soort: string): string => `Het veld “${veld}” moet ${soort} zijn.`,
  teDiep: 'Het bericht is te diep genest.',
  verbodenNaam: 'Het bericht bevat een veldnaam die niet is toegestaan.',
  teLang: (veld: string): string => `Het veld “${veld}” is te lang.`,
} as const;
