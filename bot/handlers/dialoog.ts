/** The buttons of the melding dialogue: answer, back, skip, stop, go on, change. */
import { meldingVragen, meldingTekst } from '../../texts/melding';
import { dialoogTekst } from '../../texts/dialoog';
import { berichtKaart } from '../../cards/bericht';
import { bericht, vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoord, terug, wijzig } from '../dialogue';
import { meldingStappen } from '../dialogues/melding';
import type { Handlers } from '../handler';
import { beantwoordKaart, isOpenVraag, neemAntwoord, neemKeuze } from '../melding-antwoord';
import { bewaarDraft, leesDraft, stapKaart } from '../melding-concept';
import type { MeldingDraft } from '../melding-concept';
import { startMelding } from '../melding-start';

type Naam = Extract<keyof Handlers, `dialoog.${string}`>;

export const dialoogHandlers: Pick<Handlers, Naam> = {
  'dialoog.antwoord': (beurt, { veld, keuze, invoer }) =>
    opConcept(beurt, (draft) => {
      if (!isOpenVraag(draft, veld)) return Promise.resolve(verouderd(beurt, draft));
      return neemKeuze(beurt, draft, veld, keuze ?? invoer ?? '');
    }),
  'dialoog.gemaskeerd': (beurt, { veld, tekst }) =>
    opConcept(beurt, async (draft) => {
      const past = Object.hasOwn(meldingVragen, veld) && (isOpenVraag(draft, veld) || draft.volgorde.length === 0);
      return past ? neemAntwoord(beurt, draft, veld as keyof typeof meldingVragen, tekst) : verouderd(beurt, draft);
    }),
  'dialoog.overslaan': (beurt, { veld }) =>
    opConcept(beurt, async (draft) => {
      if (!isOpenVraag(draft, veld)) return verouderd(beurt, draft);
      return vervang(beantwoordKaart(veld, dialoogTekst.overgeslagen), ...(await slaOver(beurt, draft)));
    }),
  'dialoog.terug': (beurt) => opConcept(beurt, async (draft) => zeg(await gaTerug(beurt, draft))),
  'dialoog.stoppen': (beurt) => stop(beurt),
  'dialoog.verder': (beurt) => opConcept(beurt, (draft) => Promise.resolve(zeg(stapKaart(beurt, draft)))),
  async 'dialoog.wissen'(beurt) {
    await beurt.eenheid.chat.wisConcept(beurt.actor.persoonId);
    return startMelding(beurt, '');
  },
  'dialoog.wijzigen': (beurt, { wijzigVeld }) =>
    opConcept(beurt, async (draft) => {
      if (!wijzigVeld || !Object.hasOwn(meldingStappen, wijzigVeld)) return zeg(meldingTekst.wijzigFout);
      const nieuw = wijzig(draft, wijzigVeld as keyof typeof meldingStappen);
      await bewaarDraft(beurt, nieuw);
      return zeg(stapKaart(beurt, nieuw));
    }),
};

/** A button of a melding that was sent or thrown away meanwhile changes nothing. */
async function opConcept(beurt: Beurt, doe: (draft: MeldingDraft) => Promise<BeurtAntwoord>): Promise<BeurtAntwoord> {
  const open = await leesDraft(beurt);
  if (open) return doe(open.draft);
  return vervang(berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.nietsOpen] }));
}

const verouderd = (beurt: Beurt, draft: MeldingDraft): BeurtAntwoord => ({
  berichten: [bericht(stapKaart(beurt, draft))],
  invoke: {
    soort: 'kaart',
    kaart: berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.verouderd] }),
  },
});

export async function gaTerug(beurt: Beurt, draft: MeldingDraft) {
  const nieuw = terug(draft);
  await bewaarDraft(beurt, nieuw);
  return stapKaart(beurt, nieuw);
}

/** Declines the open question where that is allowed; the field becomes an open question for the meldpunt. */
export async function slaOver(beurt: Beurt, draft: MeldingDraft) {
  const veld = (Object.keys(meldingStappen) as (keyof typeof meldingStappen)[]).find((een) => isOpenVraag(draft, een));
  if (!veld) return [stapKaart(beurt, draft)];
  if (!meldingStappen[veld].magOpen) return [stapKaart(beurt, draft, { zin: dialoogTekst.nietOverslaan })];
  const nieuw = metAntwoord(draft, veld, null);
  await bewaarDraft(beurt, nieuw);
  return [stapKaart(beurt, nieuw)];
}

/** Stops asking; the draft stays for thirty days. */
export async function stop(beurt: Beurt): Promise<BeurtAntwoord> {
  const open = await leesDraft(beurt);
  const kop = open ? meldingTekst.gestopt : dialoogTekst.nietsOpen;
  return zeg(kop);
}
