/** A sheet with questions on it: sections to read, then inputs, each with a label and what is wrong when it is left. */
import { invulTekst } from '../texts/invullen';
import { pasSecties } from './ruimte';
import { bijKnoppen } from './bij-knoppen';
import type { Sectie } from './blad';
import type { Knop, Link } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/invulblad.json';

interface Basis {
  readonly id: string;
  readonly label: string;
  readonly waarde?: string;
  readonly verplicht?: true;
}

export type Invulveld =
  | (Basis & { readonly soort: 'tekst'; readonly max: number; readonly lang?: true; readonly voorbeeld?: string })
  | (Basis & { readonly soort: 'datum' | 'tijd' })
  | (Basis & {
      readonly soort: 'keuze';
      readonly keuzes: readonly { readonly title: string; readonly value: string }[];
      readonly meer?: true;
      readonly stijl?: 'compact' | 'expanded' | 'filtered';
    })
  /** One thing to agree with; `titel` is what stands beside the box. */
  | (Basis & { readonly soort: 'vink'; readonly titel: string });

export interface InvulbladView {
  readonly kop: string;
  readonly naam: string;
  /** What stands in the way, or went wrong: shown apart, and said in the summary too. */
  readonly meldingen?: readonly string[];
  readonly alineas?: readonly string[];
  readonly secties?: readonly Sectie[];
  readonly velden: readonly Invulveld[];
  readonly voet?: readonly string[];
  readonly knoppen: readonly (Knop | Link)[];
  readonly samenvatting: string;
}

const alsTekst = (tekst: string) => ({ tekst });

export function invulbladKaart(view: InvulbladView): Kaart {
  const { kop, naam, meldingen = [], alineas = [], secties = [], voet = [] } = view;
  const vulling = {
    kop,
    naam,
    meldingen: meldingen.map(alsTekst),
    alineas: alineas.map(alsTekst),
    secties: pasSecties(secties)
      .filter(({ regels }) => regels.length > 0)
      .map(({ kop: sectiekop, regels }) => ({ sectiekop, regels: regels.map(alsTekst) })),
    velden: view.velden.map(alsVeld),
    voet: voet.map(alsTekst),
    bijKnoppen: bijKnoppen([{ kop: '', regels: meldingen }], { velden: view.velden.length, regels: 0 }),
    knoppen: view.knoppen.slice(0, 6),
  };
  // What went wrong may quote somebody; a notification only says that something did.
  const gezegd = meldingen.length > 0 ? invulTekst.meldingSamenvatting(meldingen.length) : view.samenvatting;
  return expand(sjabloon, vulling, gezegd);
}

/** Every name a template asks for is there: what is missing would show. */
function alsVeld(veld: Invulveld) {
  const leeg = { voorbeeld: '', lang: false, max: 200, stijl: 'compact', meer: false, keuzes: [], titel: '' };
  return {
    ...leeg,
    ...veld,
    waarde: veld.waarde ?? '',
    verplicht: veld.verplicht ?? false,
    fout: veld.soort === 'tekst' ? invulTekst.tekstFout(veld.max) : invulTekst.fout[veld.soort],
  };
}
