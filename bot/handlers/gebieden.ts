/** Gemeenten and jeugdregio's from a file in the chat: what it changes, taken over with a press, and taken back. */
import { gebiedenInzien } from '../../app/gebieden-inzien';
import {
  gebiedenInlezen,
  gebiedenKlaarleggen,
  gebiedenOvernemen,
  gebiedenstand,
  gebiedenTerugzetten,
} from '../../app/gebieden-inlezen';
import { voerUit } from '../../app/use-case';
import { gebiedenKlaarKaart, gebiedenproefKaart } from '../../cards/gebieden';
import { gebiedenlijstKaart, gebiedenTerugKaart } from '../../cards/gebiedenlijst';
import { gegevensfoutKaart, gegevensNietKaart } from '../../cards/gemeentegegevens';
import type { Gebiedenstand, Gebiedsrij } from '../../domain/gebieden';
import { geenZaak, mag } from '../../domain/policy';
import { foutZin } from '../../texts/fouten';
import { gebiedenTekst } from '../../texts/gebieden';
import { gegevensTekst } from '../../texts/gemeentegegevens';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { zeg } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

/** Whether this file is about the register itself, from somebody who may change that. */
export const isGebiedenbestand = ({ actor, huis }: Beurt, inhoud: Uint8Array): boolean =>
  mag(actor, gebiedenInlezen.handeling, geenZaak) && huis.gebiedenlezer.herkent(inhoud);

export async function neemGebieden(beurt: Beurt, inhoud: Uint8Array): Promise<BeurtAntwoord> {
  const stand = await gebiedenstand(beurt.eenheid);
  const { rijen, fouten } = beurt.huis.gebiedenlezer.lees(inhoud, stand, null);
  if (fouten.length > 0) return zeg(gegevensfoutKaart(fouten));
  if (rijen.length === 0) return zeg(gegevensNietKaart(gegevensTekst.geenRijen));
  const klaar = await voerUit(beurt, gebiedenKlaarleggen, { rijen });
  if (!klaar.ok) return zeg(gegevensNietKaart(foutZin(klaar.fout)));
  const view = { ...klaar.value, rijen: metNamen(rijen, stand), metMensen: await metMensen(beurt, rijen) };
  return zeg(gebiedenproefKaart(view, beurt.nieuweSleutel()));
}

function metNamen(rijen: readonly Gebiedsrij[], { partijen }: Gebiedenstand): readonly Gebiedsrij[] {
  const nieuwe = rijen.flatMap(({ stappen }) =>
    stappen.flatMap((stap) => (stap.soort === 'partij' ? [stap.nieuw] : [])),
  );
  const naam = (id: string): string => [...nieuwe, ...partijen].find((een) => een?.id === id)?.naam ?? id;
  return rijen.map((rij) => ({ ...rij, opgegaanIn: rij.opgegaanIn.map(naam) }));
}

async function metMensen({ eenheid }: Beurt, rijen: readonly Gebiedsrij[]): Promise<readonly string[]> {
  const uit: string[] = [];
  for (const { naam, opgegaanIn, stappen } of rijen) {
    const id = stappen.flatMap((stap) => (stap.soort === 'relatie' ? [stap.nieuw?.vanPartijId ?? ''] : []))[0] ?? '';
    if (opgegaanIn.length > 0 && (await eenheid.persoon.vanPartij(id)).length > 0) uit.push(naam);
  }
  return uit;
}

export const gebiedenHandlers = {
  async 'gebieden.inzien'(beurt) {
    const uit = await voerUit(beurt, gebiedenInzien, null);
    return uit.ok
      ? toon(
          beurt,
          gebiedenlijstKaart(uit.value, () => beurt.nieuweSleutel()),
        )
      : weiger(beurt, uit.fout);
  },
  async 'gebieden.overnemen'(beurt, { voorstel, sleutel }) {
    const uit = await voerUit(beurt, gebiedenOvernemen, { inlezing: voorstel }, sleutel);
    if (uit.ok) return toon(beurt, gebiedenKlaarKaart(uit.value.inlezing, beurt.nieuweSleutel()));
    if (uit.fout.soort !== 'geen-toegang' && uit.fout.soort !== 'verouderd') return weiger(beurt, uit.fout);
    return toon(beurt, gegevensNietKaart(gebiedenTekst.verlopen));
  },
  async 'gebieden.terugzetten'(beurt, { inlezing, sleutel }) {
    const uit = await voerUit(beurt, gebiedenTerugzetten, { inlezing }, sleutel);
    return uit.ok ? toon(beurt, gebiedenTerugKaart(uit.value)) : weiger(beurt, uit.fout);
  },
} as const satisfies Partial<Handlers>;
