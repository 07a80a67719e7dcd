/** One fact: what it says, everything that was recorded of it before, and what somebody may do with it. */
import { bijWieTekst } from '../texts/bij-wie';
import { feitgangTekst as tekst } from '../texts/feitgang';
import { hoofdletter } from '../texts/hoofdletter';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { velden } from './feit-velden';
import type { FeitInvoer, FeitView } from './feit-view';
import { historie, nuRegels } from './feit-waarde';
import { invulbladKaart } from './invulblad';

/** Only while nobody knows it, and nobody was asked. */
const bijWie = ({ nu, bijWie: punten = [] }: FeitView): readonly string[] =>
  nu.status === 'onbekend' && nu.navraag === undefined ? bijWieTekst.regels(punten) : [];

export function feitKaart(view: FeitView, sleutel: string, invoer: FeitInvoer = {}): Kaart {
  const { casusId: casus, regel } = view;
  const leest = view.alleenLezen === true;
  const { meldingen = [] } = invoer;
  return invulbladKaart({
    kop: tekst.kop,
    naam: hoofdletter(regel.omschrijving),
    meldingen: leest ? [tekst.alleenLezen] : meldingen,
    secties: [
      ...(view.gesloten ? [{ kop: tekst.geslotenKop, regels: [tekst.gesloten] }] : []),
      { kop: tekst.nu, regels: [...nuRegels(regel.id, view.nu), ...bijWie(view)] },
      historie(view),
    ],
    velden: leest ? [] : velden(view, invoer),
    knoppen: [
      ...(leest ? [] : wijzigknoppen(view, sleutel)),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(regel.omschrijving),
  });
}

function wijzigknoppen({ casusId: casus, regel, versie, nu }: FeitView, sleutel: string): readonly Knop[] {
  const basis = { casus, feit: regel.id, versie };
  const bekend = nu.status === 'bekend';
  return [
    button(tekst.knop.corrigeren, 'feit.corrigeren', { ...basis, sleutel }, { stijl: 'positive' }),
    ...(bekend ? [button(tekst.knop.bevestigen, 'feit.bevestigen', { ...basis, sleutel: `${sleutel}-ja` })] : []),
    ...(nu.status === 'onbekend'
      ? [button(tekst.knop.navragen, 'feit.navragen', { ...basis, sleutel: `${sleutel}-vraag` })]
      : []),
    button(tekst.knop.achterhouden, 'feit.achterhouden', { ...basis, sleutel: `${sleutel}-dicht` }),
    ...(bekend ? [button(tekst.knop.lakken, 'feit.lakken', { ...basis, sleutel: `${sleutel}-lak` })] : []),
  ];
}
