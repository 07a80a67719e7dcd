/** Facts that choose a sentence together. The test of the thousand random dossiers finds the row that is missing here. */
export type Keuzen = Readonly<Record<string, readonly unknown[]>>;

const partijen = groepjes(['jeugdregios', 'raad-van-bestuur', 'autoriteit']);
const geen = { afwezig: 'geen' };
const dagen = ['2025-11', '2026-01', geen, { afwezig: 'niet-openbaar' }, { afwezig: 'onbekend' }];

export const combinaties: readonly Keuzen[] = [
  { 'onderzoek.opVerzoekVan': ['een naam', geen], 'trede.nummer': [2, 3], 'trede.vastgesteldDoor': partijen },
  {
    'vervolg.vorigeTrede': [3],
    'trede.nummer': [2, 4],
    'trede.vastgesteldOp': ['2025-11', '2026-01', geen],
    'trede.vastgesteldDoor': partijen,
  },
  { 'vervolg.vorigeTrede': [{ afwezig: 'niet-openbaar' }], 'trede.nummer': [2] },
  { 'onderzoek.opVerzoekVan': [geen], 'trede.vastgesteldOp': ['2025-11'], 'trede.vastgesteldDoor': partijen },
  { 'onderzoek.opVerzoekVan': ['een naam', geen], 'onderzoek.op': dagen, 'trede.vastgesteldOp': [...dagen] },
  {
    'onderzoek.opVerzoekVan': ['een naam', geen],
    'trede.jeugdregios': ['de jeugdregio Oost'],
    'trede.nummer': [2, 3],
    'trede.vastgesteldDoor': [['jeugdregios']],
    'trede.vastgesteldOp': ['2026-01', geen],
    'vervolg.vorigeTrede': [4],
  },
  {
    'hulp.doorgang': ['stopt-bij-deze-aanbieder'],
    'aanbieder.soort': ['stichting', 'concern', 'gi', 'andere-rechtsvorm'],
    'deelnemingen.namen': [geen, { afwezig: 'niet-openbaar' }],
  },
  { 'rvb.gesprekken': [['autoriteit'], ['autoriteit', 'regio'], ['regio', 'autoriteit']], 'rvb.sinds': dagen },
  { 'melding.regioOp': dagen, 'melding.aanbiederOp': dagen },
  {
    'melding.regioOp': [geen],
    'voorgeschiedenis.internGehouden': [true],
    'aanbieder.isGroot': [true, false],
    'aanbieder.lidwoord': ['de', 'het', geen],
  },
  { 'melding.regioOp': dagen, 'melding.onderschreven': [true], 'rvb.sinds': ['2026-01'] },
  {
    'onderzoek.opVerzoekVan': ['een naam', geen],
    'trede.jeugdregios': ['de jeugdregio Oost', 'de jeugdregio’s Oost en West'],
    'trede.nummer': [2, 3],
    'trede.vastgesteldDoor': partijen,
    'trede.vastgesteldOp': [geen],
  },
  {
    'afsluiting.uitkomst': ['beeindigd'],
    'aanbieder.soort': ['stichting', 'gi'],
    'afsluiting.hulpDaarna': ['andere-aanbieders', 'afgerond', 'nog-niet-bekend', { afwezig: 'onbekend' }],
    'afsluiting.overgenomenDoor': [['een naam'], geen],
  },
  {
    'hulp.doorgang': ['stopt-bij-deze-aanbieder'],
    // A day that is over, and one that is still to come.
    'hulp.stoptOp': ['2026-01-15', '2099-01-15', geen, { afwezig: 'niet-openbaar' }, { afwezig: 'onbekend' }],
    'aanbieder.soort': ['stichting', 'gi'],
    'afsluiting.hulpDaarna': ['andere-aanbieders', 'afgerond', 'nog-niet-bekend', { afwezig: 'onbekend' }],
  },
  { 'afsluiting.op': ['2025-11-20', '2026-01-15', { afwezig: 'onbekend' }], 'afsluiting.vastgesteldDoor': partijen },
  { 'aanbieder.soort': ['gi', 'stichting'], 'aanbieder.lidwoord': ['het', 'de'], 'plan.opdrachtgever': ['aanbieder'] },
  {
    // Nothing is known of a plan, and who watches is: then it is the situation that he watches.
    'plan.soort': [{ afwezig: 'onbekend' }],
    'plan.status': [{ afwezig: 'onbekend' }],
    'plan.doel': [{ afwezig: 'onbekend' }],
    'plan.reikwijdte': [{ afwezig: 'onbekend' }],
    'plan.bewaker': ['autoriteit', 'regio'],
  },
  { 'ontvanger.onderdelenInGemeente': [['eerste']], 'ontvanger.segmentenInGemeente': [['eerste']] },
  { 'plan.soort': [geen], 'aanbieder.soort': ['gi', 'stichting'], 'organisatie.opVerzoekVanAanbieder': [true] },
  {
    'organisatie.regievoerder': ['aangesteld', 'wordt-aangesteld'],
    'organisatie.regievoerderTaken': [['voorzitter van het overleg'], ['leidt het overleg']],
  },
  { 'organisatie.volgendeStap': ['Overleg met de bank'], 'organisatie.volgendeStapVoor': ['2026-03-09', geen] },
  { 'organisatie.regievoerder': ['aangesteld'], 'organisatie.regievoerderBij': ['een organisatie', geen] },
  {
    // An island has another preposition.
    'aanbieder.gevestigdIn': ['Texel'],
    'aanbieder.soort': ['gi', 'stichting'],
    'accounthouder.gemeenten': [['eerste'], ['eerste', 'tweede']],
    'vervolg.vorigKenmerk': ['een naam', geen],
  },
  {
    'werkgebied.vooral': [['Texel'], ['eerste']],
    'werkgebied.viaDeelnemingen': [['Texel'], ['eerste'], geen],
    'aanbieder.soort': ['gi', 'stichting'],
  },
  { 'rvb.toezeggingen': [['dat het kan'], ['openheid', 'dat het kan']], 'verwant.vervolg': ['Wij spreken elkaar'] },
];

/** Every choice of one or more out of these. */
export function groepjes(opties: readonly string[]): readonly (readonly string[])[] {
  const leeg: readonly (readonly string[])[] = [[]];
  return opties.reduce((tot, optie) => [...tot, ...tot.map((eerder) => [...eerder, optie])], leeg).slice(1);
}
