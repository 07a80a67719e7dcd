/** Links to all files of one letter, for one person, for a short time. */
import { bestandTekst } from '../texts/bestand';
import { briefTekst } from '../texts/brief';
import { controlegetal } from '../texts/controlegetal';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface BestandenView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  readonly hash: string;
}

/** Everything that exists of one version besides the PDF and the Word file, with what each is for. */
export function bestandenKaart({ briefId: brief, nummer, versie, status, hash }: BestandenView): Kaart {
  const { bestanden } = bestandTekst;
  const lak = lakKnop(brief, status);
  return bladKaart({
    kop: bestanden.kop(nummer, versie),
    naam: '',
    rijen: [{ label: bestanden.controlegetal, waarde: controlegetal(hash) }],
    alineas: [bestanden.uitlegControlegetal],
    secties: [
      { kop: bestanden.website, regels: [bestanden.uitlegWebsite(status)] },
      { kop: bestanden.zinnen, regels: [bestanden.uitlegZinnen] },
      { kop: bestanden.publicatie, regels: lak.length === 0 ? [] : [bestanden.uitlegPublicatie] },
    ],
    knoppen: [
      button(bestanden.knop.html, 'brief.bestand', { brief, formaat: 'html' }),
      button(bestanden.knop.zinnen, 'brief.bestand', { brief, formaat: 'zinnen' }),
      button(bestanden.knop.json, 'brief.bestand', { brief, formaat: 'json' }),
      ...lak,
      button(briefTekst.knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: bestanden.kop(nummer, versie),
  });
}

/** For publication: of a letter that is still being written nobody needs it. */
const lakKnop = (brief: string, status: string): readonly Knop[] =>
  status === 'concept' || status === 'ingetrokken'
    ? []
    : [button(bestandTekst.bestanden.publicatie, 'brief.weglakken', { brief })];
