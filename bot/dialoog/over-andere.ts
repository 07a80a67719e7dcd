/** In the middle of a melding somebody tells, surely, of another organisation: asked before it is taken for an answer. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { OverOrganisatie } from '../../domain/melding';
import { maskeer } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { inkorten } from '../../texts/inkorten';
import { ZEKER } from '../begrip/begrepen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { isVerbetering } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { vanDialoog } from './kaart';
import { metSchoon } from '../invoer/gezien';
import { elders } from '../invoer/verwijzen';

/** A button with more words is cut off on a phone. */
const langsteNaam = 24;

/** Null when the message is about the same organisation, about none, or corrects which one it is. */
export function overAndere(beurt: Beurt, open: Open, veld: string, bericht: Bericht): Promise<BeurtAntwoord> | null {
  const { begrepen, lezing, tekst } = bericht;
  const over = open.draft.antwoorden['over'] as OverOrganisatie | null | undefined;
  const naam = begrepen.slots.aanbieder;
  if (!over || naam === undefined || naam === over.naam || lezing.aanbieders.length > 1) return null;
  if (begrepen.intent !== 'melding.starten' || begrepen.zekerheid < ZEKER || isVerbetering(bericht)) return null;
  if (elders(beurt, tekst) !== null) return null;
  const van = vanDialoog(open);
  const schoon = maskeer(tekst);
  const kort = inkorten(naam, langsteNaam);
  const kaart = berichtKaart({
    kop: dialoogTekst.andereKop(over.naam),
    alineas: [dialoogTekst.andere(naam), { tekst: dialoogTekst.dezeBewaardUitleg, subtiel: true }],
    knoppen: [
      button(dialoogTekst.hoortErbij, 'dialoog.gemaskeerd', { ...van, veld, tekst: schoon }, { stijl: 'positive' }),
      button(dialoogTekst.dezeBewaren(kort), 'dialoog.ernaast', { dialoog: open.naam, tekst: schoon }),
      button(dialoogTekst.eerstDeze, 'dialoog.verder', van),
      button(dialoogTekst.dezeWeg(kort), 'dialoog.wissen', { ...van, tekst: schoon }, { stijl: 'destructive' }),
    ],
  });
  return Promise.resolve(metSchoon(tekst, { ...zeg(kaart), nietBewaren: true }));
}
