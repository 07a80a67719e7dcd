/** Sentences about a draft that stands before somebody and was not sent. */
import { opsomming } from './lijst';

export type Conceptnaam = 'bericht' | 'taak' | 'rol' | 'waarneming' | 'gesprek' | 'feit' | 'brief' | 'besluit';

const WAT: Readonly<Record<Conceptnaam, string>> = {
  bericht: 'dit bericht',
  taak: 'deze taak',
  rol: 'deze rol',
  waarneming: 'deze waarneming',
  gesprek: 'dit gesprek',
  feit: 'dit feit',
  brief: 'dit formulier bij de brief',
  besluit: 'deze tredebepaling',
};
const NIETS = 'Er is nog niets verstuurd of vastgelegd.';
const ZELF = 'Had u op de vorige kaart zelf al iets getypt? Neem dat dan over.';

export const conceptTekst = {
  drukOp: (knop: string, metVelden: boolean): string =>
    `Druk op ‘${knop}’ op de kaart hieronder: dat doe ik niet op een ander woord. ${NIETS}${metVelden ? ` ${ZELF}` : ''}`,
  eerstLezers: `Zo gaat het bericht weg, en dit zijn de lezers. ${NIETS} ${ZELF}`,
  staatNog: `Zo staat het er nu. ${NIETS} ${ZELF}`,
  later: (wat: Conceptnaam): string =>
    `Goed, ik laat ${WAT[wat]} staan. ${NIETS} De kaart blijft in deze chat, en u gaat daar verder wanneer u wilt.`,
  weg: (wat: Conceptnaam, dicht: boolean): string =>
    `Goed, ${WAT[wat]} gaat niet door. Er is niets verstuurd of vastgelegd.${dicht ? ' De kaart ervan doet niets meer.' : ''} Toch nodig? Vraag het dan opnieuw.`,
  moetWeg: {
    kop: 'Moet dit weg?',
    uitleg: `${NIETS} Wilt u het houden? Ga dan verder op de kaart hieronder.`,
    knop: 'Ja, gooi weg',
  },
  gooiWeg: 'gooi maar weg',
  lezers: (aantal: number, kanalen: number): string =>
    `Dit bericht gaat naar ${aantal === 1 ? '1 persoon' : `${String(aantal)} personen`}${kanalen === 0 ? '' : ` en ${kanalen === 1 ? '1 kanaal' : `${String(kanalen)} kanalen`}`}, als u het verstuurt. ${NIETS}`,
  nogNiemand: (knop: string): string => `Zolang u niet op ‘${knop}’ drukt, krijgt niemand dit. ${NIETS}`,
  daarnaCasus: 'Wat u vastlegt, hoort bij deze casus. Wie de casus kan zien, staat hieronder.',
  eruit: (wat: string): string => `‘${wat}’ is eruit gehaald. Lees of het zo nog klopt. ${NIETS}`,
  staatErNiet: (wat: string): string => `‘${wat}’ staat er niet in. ${NIETS} Zo staat het er nu.`,
  vindNiet: `Wat u wilt veranderen, vind ik niet op deze kaart. Wijzig het daar, of zeg het met de woorden die er staan. ${NIETS}`,
  nogEenTaak: `Dit is een tweede taak, op een eigen kaart. De eerste staat nog op de kaart hierboven: sla die ook op. ${NIETS}`,
  stapVoorRol: (wie: readonly string[]): string =>
    `Een volgende stap is voor wie een rol heeft op deze casus${wie.length === 0 ? '' : `: ${opsomming(wie)}`}. U hebt daar nu geen rol. ${NIETS}`,
  verhuisd: `Dit is het formulier van de andere casus, met wat u al had. Lees of het daar klopt. ${NIETS} De kaart hierboven hoeft u niet meer te gebruiken.`,
  nietMeer: 'Dat formulier staat niet meer voor u. Er is niets veranderd. Vraag het opnieuw.',
  twijfel: {
    kop: 'Hoort dit bij wat u aan het schrijven bent?',
    uitleg: (wat: Conceptnaam): string =>
      `Ik lees hierin dat er misschien iemand in gevaar is. Is dat zo? Bel dan eerst. Bedoelt u ${WAT[wat]}? Dan verwerk ik uw woorden daar. Tot dan leg ik niets vast.`,
    knop: 'Ja, het hoort hierbij',
  },
} as const;
