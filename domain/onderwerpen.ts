/** What people ask about in a casus, each with the words for it: who asks for the inspection finds what was written of the IGJ. */

/** `woord*`: any word that begins so; `*woord`: any word that ends so, for a compound ends on what it is. */
const rijen: readonly string[] = [
  'bank banken huisbank financier* krediet* lening* geldverstrekker*',
  'schuld* lening* krediet* crediteur* achterstand* huurachterstand* betalingsachterstand*',
  'tekort* verlies verliezen liquiditeit* kas reserve* vermogen* solvabiliteit*',
  'salaris* loon lonen uitbetal* vakantiegeld',
  'personeel medewerker* formatie bezetting vacature* zzp* verloop vertrek*',
  'verzuim* ziekteverzuim* ziekmelding* bedrijfsarts*',
  'curator* faillissement* failliet* surseance* bewindvoer*',
  'vakbond* bond bonden fnv cnv',
  'ondernemingsraad medezeggenschap* cliëntenraad*',
  'wachtlijst* wachttijd* aanmeldstop* instroom opnamestop*',
  'inspectie* igj inspectiebezoek* toezichtbezoek* inspectierapport*',
  'nza zorgautoriteit jeugdautoriteit autoriteit',
  'toezicht rvt toezichthouder* commissaris*',
  'bestuurder* bestuur raadvanbestuur rvb directie* directeur*',
  'ouders ouder cliënt* gezin* pleegouder* pleeggezin*',
  'kinderen kind jeugdige* jongere* cliënt*',
  'locatie* pand panden gebouw* vestiging vestigingen huurcontract*',
  'gesloten jeugdzorgplus',
  'groep groepen woongroep* leefgroep* gezinshuis* gezinshuizen',
  'overname* overnemen fusie* doorstart* verkoop* koper* verkopen',
  'ministerie* vws minister staatssecretaris*',
  'geld geldstroom* geldbedrag* kosten kost bijbetal* begroting* bijdrage* bedrag* rekening* euro euros eur miljoen*',
  'wethouder* portefeuillehouder*',
  'accountant* jaarrekening* jaarcijfer* jaarverslag* controleverklaring*',
  'advocaat* advocaten jurist* juridisch* notaris* rechtbank*',
  'zorgkantoor* zorgkantoren zorgverzekeraar* verzekeraar*',
  'incident* calamiteit* klacht* kwaliteit* veiligheid* onveilig*',
  'cao pensioen* belasting* belastingdienst fiscus',
  'onderzoek* rapport* bureau verkenning',
  'contract* inkoop* aanbesteding* perceel percelen',
  'reorganisatie* ontslag* vaststellingsovereenkomst* sociaalplan',
  'verbouwing* vastgoed grond bouw*',
  'begeleidingsgroep kernteam werkgroep projectgroep',
];

interface Woord {
  readonly kern: string;
  readonly begint: boolean;
  readonly eindigt: boolean;
}
export type Onderwerp = readonly Woord[];

const woordUit = (bron: string): Woord => ({
  kern: kaalWoord(bron.replaceAll('*', '')),
  begint: bron.endsWith('*'),
  eindigt: bron.startsWith('*'),
});

/** Lower case, without accents. */
const kaalWoord = (woord: string): string => woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const onderwerpen: readonly Onderwerp[] = rijen.map((rij) => rij.split(' ').map(woordUit));

const past = ({ kern, begint, eindigt }: Woord, woord: string): boolean =>
  woord === kern || (begint && woord.startsWith(kern)) || (eindigt && woord.endsWith(kern));

/** Every subject that this word belongs to; the word itself is one where no row has it. */
export const onderwerpenVan = (woord: string): readonly Onderwerp[] => {
  const kaal = kaalWoord(woord);
  return onderwerpen.filter((onderwerp) => onderwerp.some((een) => past(een, kaal)));
};

/** What a sentence must hold to be about this: its subjects, and the word itself only where it has none ("geldt" says nothing of geld). */
export const onderwerpenBij = (woord: string): readonly Onderwerp[] => {
  const bekend = onderwerpenVan(woord);
  return bekend.length > 0 ? bekend : [zelfdeWoord(woord)];
};

/** Shorter than this nothing that begins so, or ends so, is the same thing: a "portefeuillehouder" is no "ouder". */
const [BEGIN, EIND] = [4, 6];
export const zelfdeWoord = (woord: string): Onderwerp => {
  const kern = stamVan(kaalWoord(woord));
  return [{ kern, begint: kern.length >= BEGIN, eindigt: kern.length >= EIND }];
};

/** "Notarissen", "bedrijfsartsen": a plural finds what was written of one. */
const stamVan = (woord: string): string => (woord.length > BEGIN + 1 ? woord.replace(/(?:sen|en|s)$/, '') : woord);

const WOORD = /[\p{L}\d]+/gu;

/** Whether a text says anything about it. */
export function gaatOver(tekst: string, onderwerp: Onderwerp): boolean {
  const woorden = kaalWoord(tekst.replaceAll('€', ' euro ')).match(WOORD) ?? [];
  return woorden.some((woord) => onderwerp.some((een) => past(een, woord)));
}
