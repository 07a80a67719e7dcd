/** The worklist of the meldpunt: one block per melding, ways to look at it, and pages. */
import type { Melding } from '../domain/melding';
import { werkfilters } from '../domain/meldpunt';
import type { Werkfilter, Werkselectie } from '../domain/meldpunt';
import { meldpuntTekst } from '../texts/meldpunt';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface WerklijstView {
  readonly filter: Werkfilter;
  readonly selectie: Werkselectie;
  /** Of the partijen in the selection. */
  readonly namen: { readonly over: string | null; readonly van: string | null };
  readonly regels: readonly {
    readonly melding: Pick<Melding, 'id' | 'nummer' | 'status' | 'gemeldOp' | 'invoer'>;
    readonly behandelaar: string | null;
    readonly anderen: number;
    /** Nobody took it up for too long. */
    readonly laat: boolean;
  }[];
  readonly totaal: number;
  /** Counts from zero. */
  readonly bladzijde: number;
  readonly bladzijden: number;
}

/** More buttons than this disappear behind a menu in Teams; what turns the page comes first. */
const meesteKnoppen = 6;

export function werklijstKaart(view: WerklijstView): Kaart {
  const { filter, totaal, bladzijde, bladzijden } = view;
  const onder = totaal === 0 ? meldpuntTekst.lijstLeeg(filter) : meldpuntTekst.lijstOnder(filter, totaal);
  const blad = bladzijden > 1 ? [meldpuntTekst.bladzijde(bladzijde + 1, bladzijden)] : [];
  return lijstKaart({
    kop: meldpuntTekst.lijstKop,
    onderkop: [onder, ...blad].join(' · '),
    items: [...alleen(view), ...view.regels.map(item)],
    knoppen: [...bladeren(view), ...filters(view)].slice(0, meesteKnoppen),
    samenvatting: `${meldpuntTekst.lijstKop}. ${onder}`,
  });
}

/** What the list is narrowed to, with the way back to all of it. */
function alleen({ filter, selectie, namen }: WerklijstView) {
  const delen = meldpuntTekst.alleen({ ...namen, acuut: selectie.acuut === true });
  const heel = button(meldpuntTekst.heel, 'werklijst.inzien', { filter, bladzijde: 0 });
  return delen === null ? [] : [{ titel: delen, regels: [], knoppen: [heel] }];
}

function item({ melding, behandelaar, anderen, laat }: WerklijstView['regels'][number]) {
  const { id, nummer, status, gemeldOp, invoer } = melding;
  return {
    titel: `${nummer} · ${invoer.over.naam}`,
    regels: [
      meldpuntTekst.item(status, gemeldOp),
      ...(invoer.acuut === 'ja' ? [meldpuntTekst.acuut] : []),
      ...(laat ? [meldpuntTekst.nietOpgepakt] : []),
      ...(behandelaar === null ? [] : [meldpuntTekst.bij(behandelaar)]),
      ...(anderen > 0 ? [meldpuntTekst.anderen(anderen)] : []),
    ],
    knoppen: [button(meldpuntTekst.openen, 'melding.inzien', { melding: id })],
  };
}

function bladeren({ filter, selectie, bladzijde, bladzijden }: WerklijstView): readonly Knop[] {
  const naar = (titel: string, nummer: number): Knop =>
    button(titel, 'werklijst.inzien', { ...selectie, filter, bladzijde: nummer });
  return [
    ...(bladzijde > 0 ? [naar(meldpuntTekst.vorige, bladzijde - 1)] : []),
    ...(bladzijde + 1 < bladzijden ? [naar(meldpuntTekst.volgende, bladzijde + 1)] : []),
  ];
}

const filters = ({ filter, selectie }: WerklijstView): readonly Knop[] =>
  werkfilters
    .filter((een) => een !== filter)
    .map((een) => button(meldpuntTekst.toon(een), 'werklijst.inzien', { ...selectie, filter: een, bladzijde: 0 }));
