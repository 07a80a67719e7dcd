/** A melding is begun, sent and found again; what its melder and the meldpunt do with it afterwards stands in the files beside this one. */
import type { Melding } from '../../domain/melding';
import { kanStap } from '../../domain/melding-status';
import { mijnMeldingenInzien } from '../../app/mijn-meldingen-inzien';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { lijstKaart } from '../../cards/lijst';
import { geenZaak, mag } from '../../domain/policy';
import { knopTekst, meldingTekst } from '../../texts/melding';
import { meldpuntTekst } from '../../texts/meldpunt';
import { mijnFilterTekst } from '../../texts/mijn-meldingen';
import { bericht, zeg } from '../beurt';
import { weiger } from '../prive';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { rondAf } from '../dialoog/afronden';
import type { Handlers } from '../handler';
import { wachtendeDocumenten } from '../melding/losse-bijlagen';
import { startMelding, startMeldingOver } from '../melding/start';
import { alleMijn, filterZin, past } from '../melding/mijn-meldingen';
import type { MijnFilter } from '../melding/mijn-meldingen';

export const meldingHandlers = {
  'melding.starten': (beurt) => startMelding(beurt, ''),
  'melding.ook': startMeldingOver,
  'melding.toch': (beurt, { tekst }) => startMelding(beurt, tekst),
  'melding.registreren': (beurt, { sleutel, over }) => rondAf(beurt, 'melding', over ?? '', sleutel),
  'mijn-meldingen.inzien': (beurt) => mijnMeldingen(beurt),
} as const satisfies Partial<Handlers>;

export async function mijnMeldingen(beurt: Beurt, filter: MijnFilter = alleMijn): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  const gekozen = uitkomst.value.filter(past(filter));
  const kop = filterZin(filter) ?? meldingTekst.mijnKop;
  if (gekozen.length === 0 && uitkomst.value.length > 0) return geenDaarvan(kop);
  const antwoord =
    gekozen.length === 0 && mag(beurt.actor, 'meldingen.inzien', geenZaak)
      ? leegMetLijst(kop)
      : lijst(kop, gekozen, meldingTekst.mijnLeeg, (id) =>
          button(knopTekst.bekijken, 'melding.inzien', { melding: id }),
        );
  // Documents are of his personal chat, and so is the question where they belong.
  const wachtend = beurt.inbound.plek === 'persoonlijk' ? await wachtendeDocumenten(beurt) : [];
  return { ...antwoord, berichten: [...antwoord.berichten, ...wachtend.map(bericht)] };
}

/** Id of the one own melding about the organisation that was named; null when there is none, or more than one. */
export async function enigeMelding(beurt: Beurt, filter: MijnFilter): Promise<string | null> {
  if (filter.over === null) return null;
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  const genoemd = uitkomst.ok ? uitkomst.value.filter(past(filter)) : [];
  return genoemd.length === 1 ? (genoemd[0]?.id ?? null) : null;
}

/** Who may see what others filed finds the way to it. */
const leegMetLijst = (kop: string): BeurtAntwoord =>
  zeg(
    berichtKaart({
      kop,
      alineas: [meldingTekst.mijnLeegMetLijst],
      knoppen: [
        button(meldpuntTekst.heel, 'werklijst.inzien', {}),
        button(knopTekst.meldingDoen, 'melding.starten', {}),
      ],
    }),
  );

const geenDaarvan = (kop: string): BeurtAntwoord =>
  zeg(
    berichtKaart({
      kop,
      alineas: [mijnFilterTekst.geen],
      knoppen: [
        button(mijnFilterTekst.alle, 'mijn-meldingen.inzien', {}),
        button(knopTekst.meldingDoen, 'melding.starten', {}),
      ],
    }),
  );

function lijst(
  kop: string,
  meldingen: readonly Melding[],
  leeg: string,
  knop: (id: string) => Knop,
  onderkop: { readonly onderkop?: string } = {},
): BeurtAntwoord {
  if (meldingen.length === 0) {
    const knoppen = [button(knopTekst.meldingDoen, 'melding.starten', {})];
    return zeg(berichtKaart({ kop, alineas: [leeg], knoppen }));
  }
  const items = meldingen.map(({ id, nummer, invoer, status, gemeldOp }) => ({
    titel: `${nummer} · ${invoer.over.naam}`,
    regels: [meldingTekst.regel(status, gemeldOp)],
    knoppen: [knop(id)],
  }));
  return zeg(lijstKaart({ kop, ...onderkop, items }));
}

type Stapvraag = Payload<'melding.stap'>;
interface Meldingkeuze {
  /** The organisation that was named. */
  readonly over: string | null;
  readonly met: (melding: string) => Stapvraag;
  readonly doe: (vraag: Stapvraag) => Promise<BeurtAntwoord>;
}

/** Which of his own meldingen somebody means: with one that can, the step opens at once. */
export async function welkeMelding(
  beurt: Beurt,
  stap: 'aanvullen' | 'intrekken',
  { over, met, doe }: Meldingkeuze,
): Promise<BeurtAntwoord> {
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  const alle = uitkomst.value.filter(({ status }) => kanStap(status, stap));
  // Of the one that was named, where there is one.
  const genoemd = alle.filter(({ invoer }) => invoer.over.naam === over);
  const open = genoemd.length > 0 ? genoemd : alle;
  const [enige] = open;
  if (enige !== undefined && open.length === 1) return doe(met(enige.id));
  const kop = stap === 'aanvullen' ? meldingTekst.welkeAanvullen : meldingTekst.welkeIntrekken;
  const titel = stap === 'aanvullen' ? knopTekst.aanvullen : knopTekst.intrekken;
  const onderkop = over !== null && genoemd.length === 0 ? { onderkop: meldingTekst.geenOpenOver(over) } : {};
  return lijst(kop, open, meldingTekst.geenOpen, (melding) => button(titel, 'melding.stap', met(melding)), onderkop);
}
