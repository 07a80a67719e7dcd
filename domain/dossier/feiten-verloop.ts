/** Facts about what happened: the melding, the board, the investigation, the trede and the plan. */
import { bestuur, iedereen, ontvangendeRegio, raden, radenEnPers } from '../publiek';
import { planSoorten } from '../plan';
import { rij } from './rij';
import { dag, datum, getal, keuze, keuzes, lijst, tekst, tredenummer, vlag } from './soorten';

const gelijk = { gelijk: true } as const;
const weglaatbaar = { weglaatbaar: true } as const;
const nooitVerborgen = { nooitVerborgen: true } as const;
const leegIsGeen = { weglaatbaar: true, leegIsGeen: true } as const;

export const voorgeschiedenis = {
  bestuurlijkContact: rij('of er eerder bestuurlijk contact is gezocht', 'accounthouder', vlag, radenEnPers),
  /** `geen`: nobody had said so before, as in a casus that begins with the figures. */
  zorgen: rij('onderwerpen waarover herhaald zorgen zijn geuit', 'accounthouder', lijst, radenEnPers, {
    ...weglaatbaar,
    ...gelijk,
    ofErIs: 'of er eerder zorgen zijn geuit, en waarover',
    gevoelig: 'verwijt',
  }),
  internGehouden: rij('of de aanbieder de problemen eerst binnenshuis hield', 'accounthouder', vlag, radenEnPers, {
    gevoelig: 'houding',
  }),
} as const;

export const melding = {
  /** `geen` when the regio did not report: then it began with the authority's own signals. */
  regioOp: rij('datum van de melding door de regio', 'meldpunt', datum, iedereen, {
    ...weglaatbaar,
    ofErIs: 'of de regio een melding heeft gedaan, en wanneer',
    gelijk: true,
  }),
  aanbiederOp: rij('datum van de melding door de aanbieder', 'meldpunt', datum, iedereen, {
    ...leegIsGeen,
    gelijk: true,
  }),
  onderschreven: rij('of de Raad van Bestuur achter de melding staat', 'aanbieder', vlag, bestuur),
} as const;

/** `sinds` is `geen` when the board did not change; then the other facts are not asked for. */
export const rvb = {
  sinds: rij('maand waarin de nieuwe Raad van Bestuur begon', 'aanbieder', datum, iedereen, {
    ...weglaatbaar,
    ofErIs: 'of er een nieuwe Raad van Bestuur is, en sinds wanneer',
    gelijk: true,
  }),
  omvang: rij('aantal leden van de nieuwe Raad van Bestuur', 'aanbieder', getal, radenEnPers, gelijk),
  houdingVeranderd: rij('of de houding van de aanbieder is veranderd', 'accounthouder', vlag, radenEnPers, {
    gevoelig: 'houding',
  }),
  gesprekken: rij(
    'met wie de Raad van Bestuur heeft gesproken',
    'aanbieder',
    keuzes('autoriteit', 'regio'),
    radenEnPers,
  ),
  /** `geen`: it was asked and promised nothing; a letter then says nothing of it. */
  toezeggingen: rij('toezeggingen van de Raad van Bestuur', 'aanbieder', lijst, iedereen, {
    ...weglaatbaar,
    ...gelijk,
    ofErIs: 'of de Raad van Bestuur iets heeft toegezegd, en wat',
  }),
} as const;

export const onderzoek = {
  basis: rij('waarop het oordeel is gebaseerd', 'meldpunt', tekst, iedereen, leegIsGeen),
  opVerzoekVan: rij('wie om het verdiepend onderzoek heeft gevraagd', 'meldpunt', tekst, bestuur, leegIsGeen),
  /** Decides which authority did it. Left out, as in files of before this fact was there, the day of the trede decides. */
  op: rij('datum waarop het verdiepend onderzoek begon', 'meldpunt', datum, bestuur, {
    ...leegIsGeen,
    gevraagdBij: 'onderzoek.opVerzoekVan',
  }),
} as const;

export const trede = {
  nummer: rij('nummer van de trede', 'meldpunt', tredenummer, bestuur, gelijk),
  label: rij('benaming van de situatie bij deze trede', 'meldpunt', tekst, iedereen, gelijk),
  vastgesteldDoor: rij(
    'wie de trede heeft vastgesteld',
    'meldpunt',
    keuzes('jeugdregios', 'raad-van-bestuur', 'autoriteit'),
    iedereen,
  ),
  vastgesteldOp: rij('datum van de tredebepaling', 'meldpunt', datum, iedereen, leegIsGeen),
  /** Not the number itself: the press may know that there is a draaiboek, and not from which trede. */
  draaiboek: rij('of het draaiboek van kracht is', 'meldpunt', vlag, iedereen),
  /** Named to who governs; other letters only say whether it was one or more. */
  jeugdregios: rij('jeugdregio’s die de trede mee hebben vastgesteld', 'accounthouder', tekst, iedereen),
} as const;

export const plan = {
  /** `geen`: people decided that there is no plan; then the other facts about it are not asked for. */
  soort: rij('soort plan', 'meldpunt', keuze(...planSoorten), iedereen, {
    ...weglaatbaar,
    ...nooitVerborgen,
    ofErIs: 'of er een plan is, en welk',
    gelijk: true,
  }),
  reikwijdte: rij('voor wie het plan geldt', 'aanbieder', keuzes('aanbieder', 'deelnemingen'), iedereen, gelijk),
  status: rij(
    'stand van zaken van het plan',
    'regievoerder',
    keuze('in-voorbereiding', 'vastgesteld', 'in-uitvoering'),
    iedereen,
  ),
  /** That it was written says that it is not being prepared any more, and not that anybody set it. */
  opgesteldOp: rij('datum waarop het plan is opgesteld', 'regievoerder', datum, raden, leegIsGeen),
  opdrachtgever: rij('opdrachtgever van het plan', 'regievoerder', keuze('aanbieder', 'gemeenten'), raden),
  bewaker: rij('wie de uitvoering van het plan volgt', 'meldpunt', keuze('autoriteit', 'regio'), iedereen, gelijk),
  bureau: rij('naam begeleidend bureau', 'regievoerder', tekst, radenEnPers, { ...weglaatbaar, gelijk: true }),
  doel: rij('doel van het plan', 'regievoerder', tekst, iedereen),
} as const;

export const organisatie = {
  regie: rij('wie de regie heeft', 'accounthouder', tekst, ontvangendeRegio),
  begeleidingsgroep: rij('of er een Bestuurlijke begeleidingsgroep komt', 'accounthouder', vlag, raden),
  opVerzoekVanAanbieder: rij('of de aanbieder zelf om betrokkenheid vraagt', 'accounthouder', vlag, raden),
  regievoerder: rij(
    'stand van de aanstelling van de regievoerder',
    'accounthouder',
    keuze('wordt-aangesteld', 'aangesteld'),
    raden,
    leegIsGeen,
  ),
  /** Never filled in by itself and never asked for. Bron: domain 13, councils read of no official below a director. */
  regievoerderNaam: rij('naam van de regievoerder', 'accounthouder', tekst, raden, {
    ...leegIsGeen,
    gevoelig: 'personen',
  }),
  /** After `die werkt bij …`. */
  regievoerderBij: rij('organisatie waar de regievoerder werkt', 'accounthouder', tekst, raden, leegIsGeen),
  regievoerderTaken: rij('taken van de regievoerder', 'accounthouder', lijst, raden),
  vragenadres: rij('of er een algemeen adres voor vragen is', 'accounthouder', vlag, raden),
  /** Never asked for: councils read that it is there, and who wants it printed gives it. */
  vragenmail: rij(
    'e-mailadres voor vragen van wethouders en beleidsmedewerkers',
    'accounthouder',
    tekst,
    raden,
    leegIsGeen,
  ),
  communicatiewerkgroep: rij('of er een communicatiewerkgroep is', 'communicatie', vlag, raden),
  communicatiebureau: rij('of de aanbieder een communicatiebureau heeft ingeschakeld', 'aanbieder', vlag, raden),
  doelgroepen: rij('wie de aanbieder informeert', 'aanbieder', lijst, raden),
  volgendeStap: rij('volgende stap in de casus', 'regievoerder', tekst, raden, { ...leegIsGeen, pasBijBrief: true }),
  volgendeStapVoor: rij('datum waarvoor de volgende stap klaar is', 'regievoerder', dag, raden, {
    ...leegIsGeen,
    pasBijBrief: true,
  }),
} as const;

export const igj = {
  betrokken: rij('of de inspectie meekijkt', 'aanbieder', vlag, iedereen, gelijk),
  gevraagdDoorRvb: rij('of de Raad van Bestuur om onderzoek heeft gevraagd', 'aanbieder', vlag, raden),
  planning: rij('wanneer de inspectie het onderzoek doet', 'aanbieder', tekst, radenEnPers, leegIsGeen),
  /** The day of the visit: the term of the findings counts from it. */
  bezoekOp: rij('datum van het bezoek van de inspectie', 'aanbieder', datum, raden, leegIsGeen),
  rapportNaWeken: rij('aantal weken tot het rapport van de inspectie', 'aanbieder', getal, raden, leegIsGeen),
  rapportOp: rij('datum van het rapport van de inspectie', 'aanbieder', datum, raden, leegIsGeen),
  uitkomst: rij('wat de inspectie heeft gevonden', 'aanbieder', tekst, raden, {
    ...leegIsGeen,
    gevoelig: 'toezicht',
  }),
} as const;

export const verwant = {
  naam: rij('naam van de verwante casus', 'regiomedewerker', tekst, ontvangendeRegio, leegIsGeen),
  ontwikkeling: rij('ontwikkeling in de verwante casus', 'regiomedewerker', tekst, ontvangendeRegio, {
    gevoelig: 'derden',
  }),
  vervolg: rij('vervolg in de verwante casus', 'regiomedewerker', tekst, ontvangendeRegio, leegIsGeen),
} as const;
