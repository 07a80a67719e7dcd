/** Adds the documents that came with a message to the melding that is open, and says which were not kept and why. */
import { bijlageGrenzen } from '../../domain/bijlage';
import type { Bijlage } from '../../domain/bijlage';
import { persoonsnaamIn } from '../../domain/bijlage-naam';
import { berichtKaart } from '../../cards/bericht';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { bijlageTekst } from '../../texts/bijlage';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metBijkomend } from '../dialogue';
import { isAlleenBijschrift } from './bijschrift';
import { noemtMelding, vraagBijWelke } from '../melding/losse-bijlagen';
import { bewaar, leesAlle, noem } from './concept';
import type { Open } from './concept';
import { stapKaart } from './kaart';
import type { Kaart } from '../messages';
import type { Ontvangst } from '../bestanden/ontvangst';

/** The open dialogue that takes documents; one that rests too, for a document is no answer to anything else. */
const voorBijlagen = async (beurt: Beurt): Promise<readonly Open[]> =>
  (await leesAlle(beurt)).filter(({ dialoog }) => 'bijlagen' in dialoog.stappen);

/** `erna` handles the text that came along; without text, or with words that only say what the file is, the open question follows. */
export async function neemBijlagen(
  beurt: Beurt,
  ontvangen: readonly Ontvangst[],
  tekst: string,
  verwerk: () => Promise<BeurtAntwoord>,
): Promise<BeurtAntwoord> {
  // "Hierbij de jaarrekening" beside a file that was refused tells the meldpunt of a document it does not have.
  const erna = tekst === '' || isAlleenBijschrift(beurt, tekst) ? null : verwerk;
  const [open = null, ...andere] = (await noemtMelding(beurt, tekst)) ? [] : await voorBijlagen(beurt);
  if (open === null) return zonderConcept(beurt, ontvangen, tekst, erna);
  const { draft, toegevoegd, dubbel, geweigerd } = verdeel(open, ontvangen);
  const nu = draft ? await bewaar(beurt, open, draft) : open;
  // With more of them half-way it is said in which one they are.
  const waarin = andere.length > 0 ? noem(open) : null;
  const nietGebruikt = tekst === '' ? {} : { hulp: { zin: bijlageTekst.geenAntwoord } };
  const rest = erna ? await erna() : zeg(stapKaart(beurt, nu, nietGebruikt));
  const kaarten = [...toegevoegdKaart(toegevoegd, waarin), ...dubbelKaart(dubbel), ...geweigerdKaart(geweigerd)];
  return { ...rest, berichten: [...kaarten.map(bericht), ...rest.berichten] };
}

/** The words first: they may begin the melding that the document goes with. Otherwise it is asked to which sent one it belongs, last of all. */
async function zonderConcept(
  beurt: Beurt,
  ontvangen: readonly Ontvangst[],
  tekst: string,
  erna: (() => Promise<BeurtAntwoord>) | null,
): Promise<BeurtAntwoord> {
  const { anders: gehouden, dubbel } = zonderDubbele([], ontvangen);
  const geweigerd = ontvangen.filter((een) => !een.ok);
  // "Hierbij de begroting van Maanvaren" hands over, and begins nothing: of which melding it is will be asked.
  const reiktAan = gehouden.length > 0 && isAlleenBijschrift(beurt, tekst, { magNoemen: true });
  const rest = erna === null || reiktAan ? zeg() : await erna();
  const [begonnen = null] = (await noemtMelding(beurt, tekst)) ? [] : await voorBijlagen(beurt);
  if (begonnen !== null && gehouden.length > 0) {
    const verdeeld = verdeel(begonnen, ontvangen);
    if (verdeeld.draft) await bewaar(beurt, begonnen, verdeeld.draft);
    const kaarten = [
      ...toegevoegdKaart(verdeeld.toegevoegd, noem(begonnen)),
      ...dubbelKaart(verdeeld.dubbel),
      ...geweigerdKaart(verdeeld.geweigerd),
    ];
    return { ...rest, berichten: [...kaarten.map(bericht), ...rest.berichten] };
  }
  const vraag = await vraagBijWelke(beurt, gehouden, tekst);
  const kaarten = [...dubbelKaart(dubbel), ...geweigerdKaart(geweigerd, begonnen !== null)].map(bericht);
  // Words that mean nothing by themselves ("bij Zuidervuur") were about the document.
  if (vraag !== null && rest.gokt && maakVrijeTekst(tekst).ok)
    return { ...zeg(vraag), berichten: [...kaarten, bericht(vraag)] };
  return { ...rest, berichten: [...kaarten, ...rest.berichten, ...(vraag ? [bericht(vraag)] : [])] };
}

function verdeel(open: Open, ontvangen: readonly Ontvangst[]) {
  const eerder = (open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[];
  const { anders, dubbel } = zonderDubbele(eerder, ontvangen);
  const past = anders.slice(0, Math.max(0, bijlageGrenzen.aantal - eerder.length));
  const teVeel = anders.slice(past.length).map(({ naam }) => ({ naam, fout: 'te-veel' }) as const);
  return {
    draft: past.length > 0 ? metBijkomend(open.draft, 'bijlagen', [...eerder, ...past]) : null,
    toegevoegd: past,
    dubbel,
    geweigerd: [...ontvangen.filter((een) => !een.ok), ...teVeel],
  };
}

/** Of one content one is kept, also when two of them came in one message; of the others it is said which one that is. */
function zonderDubbele(eerder: readonly Bijlage[], ontvangen: readonly Ontvangst[]) {
  const nieuw = ontvangen.filter((een) => een.ok).map((een) => een.bijlage);
  const eerste = (hash: string, plek: number): Bijlage | undefined =>
    [...eerder, ...nieuw.slice(0, plek)].find((een) => een.hash === hash);
  return {
    anders: nieuw.filter(({ hash }, plek) => eerste(hash, plek) === undefined),
    dubbel: nieuw.flatMap(({ hash, naam }, plek) => {
      const eerst = eerste(hash, plek);
      return eerst === undefined ? [] : [bijlageTekst.hadIkAl(naam, eerst.naam)];
    }),
  };
}

const toegevoegdKaart = (bijlagen: readonly Bijlage[], waarin: string | null): readonly Kaart[] =>
  bijlagen.length === 0
    ? []
    : [
        berichtKaart({
          kop: bijlageTekst.toegevoegdKop(bijlagen.length),
          alineas: [
            ...bijlagen.map(({ naam }) => naam),
            ...(waarin === null ? [] : [bijlageTekst.waarin(waarin)]),
            ...naamKan(bijlagen),
            { tekst: bijlageTekst.toegevoegd, subtiel: true },
          ],
        }),
      ];

/** A name may be of who wrote it: that is for who sent it to say. */
function naamKan(bijlagen: readonly Bijlage[]): readonly string[] {
  const namen = bijlagen.map(({ naam }) => naam).filter((naam) => persoonsnaamIn(naam) !== null);
  return namen.length === 0 ? [] : [bijlageTekst.naamKan(namen)];
}

const dubbelKaart = (alineas: readonly string[]): readonly Kaart[] =>
  alineas.length === 0 ? [] : [berichtKaart({ kop: bijlageTekst.hadIkAlKop, alineas })];

const geweigerdKaart = (
  fouten: readonly Pick<Extract<Ontvangst, { ok: false }>, 'naam' | 'fout'>[],
  begonnen = false,
): readonly Kaart[] =>
  fouten.length === 0
    ? []
    : [
        berichtKaart({
          kop: bijlageTekst.geweigerdKop,
          alineas: fouten.map(({ naam, fout }) =>
            // The text beside it began one: nobody fetches a document before there is a melding for it.
            begonnen && fout === 'geen-melding'
              ? bijlageTekst.nuOpnieuw
              : bijlageTekst.fout(naam === '' ? bijlageTekst.naamloos : naam, fout),
          ),
        }),
      ];
