/** The buttons of a page of letters: of each letter, of the page, and of the part of the series it shows. */
import { reeksTekst } from '../texts/briefreeks';
import type { ReeksbriefView, ReekslijstView } from './briefreeks-view';
import { button } from './button';
import type { Knop } from './button';

/** One letter can be given back without the others: by way of its own card, where the reason is asked. */
export function briefknoppen(
  { reeks, deel, magVaststellen }: ReekslijstView,
  { briefId: brief, status, zelfGelezen }: ReeksbriefView,
  sleutel: string,
): readonly Knop[] {
  const { knop } = reeksTekst;
  const beoordelen = magVaststellen && status === 'voorgelegd';
  const gelezen = { reeks, brieven: [brief], sleutel: `${sleutel}-${brief}` };
  return [
    button(knop.brief, 'brief.inzien', { brief }),
    ...(beoordelen ? [button(knop.beoordeelEen, 'brief.beoordelen', { brief })] : []),
    ...(deel === 'ongelezen' && !zelfGelezen ? [button(knop.gelezen, 'briefreeks.gelezen', gelezen)] : []),
  ];
}

export function bladknoppen({ reeks, deel, vorige, volgende }: ReekslijstView): readonly Knop[] {
  const { knop } = reeksTekst;
  const blad = (na: number) => ({ reeks, na, ...(deel === 'alle' ? {} : { deel }) });
  return [
    ...(vorige === null ? [] : [button(knop.vorige, 'briefreeks.brieven', blad(vorige))]),
    ...(volgende === null ? [] : [button(knop.volgende, 'briefreeks.brieven', blad(volgende))]),
  ];
}

export function deelknoppen(view: ReekslijstView, sleutel: string): readonly Knop[] {
  const { reeks, deel, mag, brieven } = view;
  const { knop } = reeksTekst;
  const terug = button(knop.reeks, 'briefreeks.inzien', { reeks });
  const alle = button(knop.alle, 'briefreeks.brieven', { reeks });
  const bijwerken = mag.includes('bijwerken')
    ? [button(knop.bijwerken, 'briefreeks.bijwerken', { reeks, sleutel })]
    : [];
  if (deel === 'ongelezen') {
    const blad = { reeks, brieven: brieven.map(({ briefId }) => briefId), sleutel: `${sleutel}-blad` };
    return [...(brieven.length > 1 ? [button(knop.bladGelezen, 'briefreeks.gelezen', blad)] : []), alle, terug];
  }
  if (deel !== 'alle') return [...bijwerken, alle, terug];
  return [
    button(knop.ongelezen, 'briefreeks.brieven', { reeks, deel: 'ongelezen' }),
    ...bijwerken,
    ...(mag.length > 0 ? [button(knop.meer, 'briefreeks.keuze', { reeks })] : []),
    terug,
  ];
}
