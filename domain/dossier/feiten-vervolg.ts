/** Facts of later letters: what changed since the last one, what it means for people, and how the casus ended. */
import { clienten, iedereen, medewerkers, raden } from '../publiek';
import { rij } from './rij';
import { dag, datum, keuze, keuzes, lijst, tekst, tijdstip, tredenummer, vlag } from './soorten';

const pasBijBrief = { pasBijBrief: true } as const;
const weglaatbaar = { weglaatbaar: true, ...pasBijBrief } as const;
const leegIsGeen = { ...weglaatbaar, leegIsGeen: true } as const;

export const vervolg = {
  vorigeOp: rij('datum van de vorige brief aan de raden', 'communicatie', dag, raden, pasBijBrief),
  vorigKenmerk: rij('kenmerk van de vorige brief aan de raden', 'communicatie', tekst, raden, {
    ...leegIsGeen,
    letterlijk: true,
  }),
  /** `geen` when the trede is still the one that the previous letter named. */
  vorigeTrede: rij('trede die de vorige brief noemde', 'meldpunt', tredenummer, raden, leegIsGeen),
  /** After `De reden is …`: a noun with its article, or a clause with `dat`. */
  reden: rij('reden van de nieuwe trede', 'meldpunt', tekst, raden, { ...pasBijBrief, gevoelig: 'verwijt' }),
  /** Whole sentences, in order of time. */
  gebeurd: rij('wat er sinds de vorige brief is gebeurd', 'regievoerder', lijst, raden, weglaatbaar),
  /** Whole sentences, each with what stood there and what is right; said once, in the next letter. */
  rechtzetting: rij('wat in de vorige brief aan de raden niet juist was', 'communicatie', lijst, raden, leegIsGeen),
  volgendOverleg: rij('datum van het volgende bestuurlijke overleg', 'regievoerder', datum, raden, leegIsGeen),
  volgendeBrief: rij('wanneer de volgende brief aan de raden komt', 'communicatie', datum, raden, leegIsGeen),
} as const;

export const hulp = {
  doorgang: rij(
    'of de hulp aan jeugdigen doorgaat',
    'regievoerder',
    keuze('gaat-door', 'nog-niet-bekend', 'stopt-bij-deze-aanbieder'),
    iedereen,
    { ...pasBijBrief, gelijk: true },
  ),
  /** The first day without. Asked for only when the help stops; `geen`: people know that no day is set yet. */
  stoptOp: rij('vanaf welke dag deze aanbieder geen hulp meer geeft', 'regievoerder', dag, iedereen, {
    ...weglaatbaar,
    gelijk: true,
  }),
} as const;

export const personeel = {
  salaris: rij('of de salarissen worden betaald', 'aanbieder', keuze('wordt-betaald', 'nog-niet-bekend'), medewerkers, {
    ...pasBijBrief,
    gevoelig: 'geld',
  }),
  banen: rij('gevolgen van het plan voor banen', 'aanbieder', keuze('geen-gevolgen', 'nog-niet-bekend'), medewerkers, {
    ...pasBijBrief,
    gevoelig: 'personen',
  }),
  bijeenkomstOp: rij('tijdstip van de bijeenkomst voor medewerkers', 'aanbieder', tijdstip, medewerkers, leegIsGeen),
  bijeenkomstPlaats: rij('plaats van de bijeenkomst voor medewerkers', 'aanbieder', tekst, medewerkers, pasBijBrief),
  /** After `terecht bij …`. */
  contact: rij('bij wie medewerkers terechtkunnen met vragen', 'aanbieder', tekst, medewerkers, pasBijBrief),
} as const;

export const loket = {
  /** After `praten met …`. */
  contact: rij('bij wie cliënten en ouders terechtkunnen met vragen', 'aanbieder', tekst, clienten, pasBijBrief),
  telefoon: rij('telefoonnummer voor cliënten en ouders', 'aanbieder', tekst, clienten, leegIsGeen),
  /** After `praten met …`; somebody who does not work for the aanbieder. */
  onafhankelijk: rij('onafhankelijke vertrouwenspersoon', 'aanbieder', tekst, clienten, leegIsGeen),
} as const;

export const afsluiting = {
  op: rij('datum waarop de casus is afgesloten', 'regievoerder', dag, raden, pasBijBrief),
  uitkomst: rij(
    'hoe de casus is afgelopen',
    'regievoerder',
    keuze('hersteld', 'overgenomen', 'beeindigd'),
    raden,
    pasBijBrief,
  ),
  /** Asked for only when others took over, or go on with the jeugdigen. */
  overgenomenDoor: rij('wie de hulp heeft overgenomen', 'regievoerder', lijst, raden, weglaatbaar),
  /** Asked for only when the aanbieder stopped or its help stops: where its jeugdigen go is another fact than that it ends. */
  hulpDaarna: rij(
    'hoe het verdergaat met de hulp aan de jeugdigen van een aanbieder die stopt',
    'regievoerder',
    keuze('andere-aanbieders', 'afgerond', 'nog-niet-bekend'),
    iedereen,
    pasBijBrief,
  ),
  vastgesteldDoor: rij(
    'wie de afsluiting heeft vastgesteld',
    'regievoerder',
    keuzes('jeugdregios', 'raad-van-bestuur', 'autoriteit'),
    raden,
    pasBijBrief,
  ),
  evaluatieOp: rij('datum van de evaluatie', 'regievoerder', datum, raden, pasBijBrief),
  /** Whole sentences. */
  lessen: rij('lessen uit de evaluatie', 'regievoerder', lijst, raden, { ...weglaatbaar, gevoelig: 'verwijt' }),
  nazorg: rij('hoe de aanbieder verder wordt gevolgd', 'accounthouder', keuze('gewoon', 'vaker'), raden, pasBijBrief),
  /** That the casus ends says nothing of either: people say it. */
  planAfgesloten: rij('of het plan is afgesloten', 'regievoerder', vlag, raden, pasBijBrief),
  draaiboekBeeindigd: rij('of het draaiboek niet langer van kracht is', 'meldpunt', vlag, raden, pasBijBrief),
} as const;
