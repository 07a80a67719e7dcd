/** Asking for access and deciding on it. */
import { organisatieRollen } from '../../domain/actor';
import type { OrganisatieRol } from '../../domain/actor';
import type { Toekenning } from '../../domain/rechten';
import { toegangVerlenen } from '../../app/toegang-verlenen';
import { toegangVragen } from '../../app/toegang-vragen';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { belZin } from '../../texts/contact';
import { toegangTekst } from '../../texts/toegang';
import { vervang, zeg } from '../beurt';
import { weiger } from '../prive';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';

type Naam = Extract<keyof Handlers, `toegang.${string}`>;

export const toegangHandlers: Pick<Handlers, Naam> = {
  async 'toegang.vragen'(beurt) {
    const { aadObjectId, tenantId } = beurt.inbound.afzender;
    const uitkomst = await voerUit(beurt, toegangVragen, { aadObjectId, tenantId });
    if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
    return vervang(
      berichtKaart({ kop: toegangTekst.gevraagdKop, alineas: [toegangTekst.gevraagd(uitkomst.value.gevraagdOp)] }),
    );
  },
  async 'toegang.verlenen'(beurt, { verzoek, sleutel, partij, rollen }) {
    const gekozen = leesRollen(rollen);
    if (!partij) return zeg(toegangTekst.partijFout);
    if (gekozen.length === 0) return zeg(toegangTekst.rollenFout);
    return beslis(beurt, verzoek, { partijId: partij, rollen: gekozen }, sleutel);
  },
  'toegang.weigeren': (beurt, { verzoek, sleutel }) => beslis(beurt, verzoek, null, sleutel),
};

/** What a card with several choices sends: names, parted by commas. */
export const leesRollen = (tekst: string | undefined): readonly OrganisatieRol[] =>
  (tekst ?? '').split(',').filter(isRol);

const isRol = (rol: string): rol is OrganisatieRol => organisatieRollen.some((een) => een === rol);

async function beslis(
  beurt: Beurt,
  verzoekId: string,
  toekenning: Toekenning | null,
  sleutel: string,
): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, toegangVerlenen, { verzoekId, toekenning }, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  const { naam, uitkomst: wat, aan } = uitkomst.value;
  // The name comes from Teams: text, and so no heading, which may hold markup.
  return vervang(berichtKaart({ kop: toegangTekst[`${wat}Kop`], alineas: [toegangTekst[wat](naam, aan)] }));
}

/** "Toegang vragen", as the button is called, and nothing else; who asks how it goes gets the button. */
const TOEGANG =
  /^(?:(?:ik wil|wil|graag|mag ik|hierbij|alsjeblieft|alstublieft|svp|aub)[ ,]+)*(?:(?:kan|kun|mag|vraag|regel|geef|heb|krijg|wil)[ ,]+(?:ik |je |u |mij |me |mijn |graag |hier )*)?(?:om |een )*(?:toegang(?:sverzoek)?(?: (?:vragen|aanvragen|krijgen|nodig|regelen|doen|aan|voor mij|tot (?:dit|tredewijzer|de bot|het systeem)|graag|svp|aub|alstublieft))*|vraag (?:toegang(?: aan)?|aan))[.?!]?$/i;
export const vraagtToegang = (tekst: string): boolean => TOEGANG.test(tekst.trim());

/** What somebody without a partij gets to see, whatever he asks. */
export const onbekendeKaart = (nogEens = false) =>
  berichtKaart({
    kop: toegangTekst.onbekendKop,
    alineas: [
      nogEens ? toegangTekst.onbekendNogEens : toegangTekst.onbekend,
      { tekst: toegangTekst.gevaar, subtiel: true },
      { tekst: belZin(), subtiel: true },
    ],
    knoppen: [button(toegangTekst.vraagKnop, 'toegang.vragen', {}, { stijl: 'positive' })],
  });
