/** What the meldingen behind a casus name of places and kinds of jeugdhulp: put before a person, who decides what of it goes on the casus. */
import { gekoppeldeMeldingen } from '../../app/casus-gekoppelde-meldingen';
import { meldingInzien } from '../../app/melding-inzien';
import { voerUit } from '../../app/use-case';
import type { Melding } from '../../domain/melding';
import type { Beurt } from '../beurt';
import { leesBericht } from '../bericht-lezen';

export interface UitMelding {
  /** Meldingen of which something is proposed. */
  readonly meldingen: readonly Pick<Melding, 'id' | 'nummer'>[];
  readonly partijIds: readonly string[];
  /** What was written about places and names nothing of the register. */
  readonly onbekend: readonly string[];
  readonly vormen: readonly string[];
}

const noemtIets = ({ invoer }: Melding): boolean => invoer.gebieden !== null || invoer.jeugdhulpvormen !== null;

/** Without saying what stands in them. */
export const meldingenMetOnderwerp = async (beurt: Beurt, casusId: string): Promise<readonly Melding[]> =>
  (await gekoppeldeMeldingen(beurt, casusId)).filter(noemtIets);

/** Read as anybody reads a melding: it stands in the logboek that he saw it. */
export async function uitMeldingen(beurt: Beurt, casusId: string): Promise<UitMelding> {
  const gelezen: Melding[] = [];
  for (const { id } of await meldingenMetOnderwerp(beurt, casusId)) {
    const melding = await voerUit(beurt, meldingInzien, { melding: id });
    if (melding.ok) gelezen.push(melding.value);
  }
  const plekken = gelezen.map(({ invoer }) => (invoer.gebieden === null ? [] : plaatsenIn(beurt, invoer.gebieden)));
  return {
    meldingen: gelezen.map(({ id, nummer }) => ({ id, nummer })),
    partijIds: [...new Set(plekken.flat())],
    onbekend: gelezen.flatMap(({ invoer }, i) =>
      invoer.gebieden !== null && plekken[i]?.length === 0 ? [invoer.gebieden] : [],
    ),
    vormen: [...new Set(gelezen.flatMap(({ invoer }) => invoer.jeugdhulpvormen ?? []))],
  };
}

/** By the code of the register. A name of both is a gemeente, unless "regio" stands before it; words before it make it no command. */
function plaatsenIn(beurt: Beurt, tekst: string): readonly string[] {
  const { lezing, register } = leesBericht(beurt, `het speelt in ${tekst}`);
  const { gemeenten } = lezing;
  const regios = lezing.regios.filter((r) => !gemeenten.some((g) => g.begin < r.eind && r.begin < g.eind));
  return [
    ...gemeenten.flatMap(({ ids }) => register.gemeenten[ids[0] ?? -1]?.code ?? []),
    ...regios.flatMap(({ ids }) => register.regios[ids[0] ?? -1]?.code ?? []),
  ];
}
