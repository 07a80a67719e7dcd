/** Asks a beheerder to decide on a request for access. */
import { organisatieRollen } from '../domain/actor';
import { rolNaam, toegangTekst } from '../texts/toegang';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/toegang.json';

export interface ToegangView {
  readonly verzoekId: string;
  readonly naam: string;
  readonly gevraagdOp: string;
  readonly partijen: readonly { readonly id: string; readonly naam: string }[];
  readonly sleutel: string;
}

export function toegangKaart({ verzoekId, naam, gevraagdOp, partijen, sleutel }: ToegangView): Kaart {
  const { verzoekKop, verzoek, verleenKnop, weigerKnop, partijLabel, partijFout, rollenLabel, rollenFout } =
    toegangTekst;
  const kop = verzoekKop(naam);
  const view = {
    ...{ kop, uitleg: verzoek(gevraagdOp), partijLabel, partijFout, rollenLabel, rollenFout, partij: '', gekozen: '' },
    partijen: partijen.map((partij) => ({ title: partij.naam, value: partij.id })),
    rollen: organisatieRollen.map((rol) => ({ title: rolNaam[rol], value: rol })),
    knoppen: [
      button(verleenKnop, 'toegang.verlenen', { verzoek: verzoekId, sleutel }, { stijl: 'positive' }),
      button(
        weigerKnop,
        'toegang.weigeren',
        { verzoek: verzoekId, sleutel: `${sleutel}-nee` },
        { stijl: 'destructive', zonderInvoer: true },
      ),
    ],
  };
  return expand(sjabloon, view, kop);
}
