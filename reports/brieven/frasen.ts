/** Turns of phrase that every letter shares: the names of the parties and of the plan. */
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import { toon } from '../../domain/feit';
import type { Zicht } from '../../domain/dossier';
import type { bestuur, Publiek } from '../../domain/publiek';
import type { Invulling, Keuze, Zinsdeel } from '../../domain/zin';
import { afkorting, als, indienBekend, zin } from '../../domain/zin';
import { datumVoluit, inMaand, meervoud, opsomming, telwoord } from '../../texts/formaat';

/** What every audience may see; the shared phrases use nothing else. */
export type Openbaar = Zicht<Publiek>;

/** `de Mutsaersstichting`, or the bare name when no article is known. */
export const aanbieder = (z: Openbaar): Zinsdeel => metLidwoord(z, (woord) => woord);

/** The same at the beginning of a sentence. */
export const Aanbieder = (z: Openbaar): Zinsdeel =>
  metLidwoord(z, (woord) => woord.slice(0, 1).toUpperCase() + woord.slice(1));

function metLidwoord({ aanbieder: { naam, lidwoord } }: Openbaar, vorm: (woord: string) => string): Zinsdeel {
  return lidwoord.status === 'bekend' ? zin`${toon(lidwoord, vorm)} ${naam}` : zin`${naam}`;
}

/** The authority of the day of the letter, written out at first use. */
export function autoriteit({ autoriteit: { naam, afkorting: kort } }: Openbaar): Zinsdeel {
  if (naam.status !== 'bekend' || kort.status !== 'bekend') return zin`${naam}`;
  return afkorting(naam.waarde, kort.waarde, naam.id);
}

/** A letter of today about an event from before the transfer may not say that today's authority did it. */
export function isVoorganger({ autoriteit: { sinds } }: Openbaar, datum: string | null): boolean {
  if (sinds.status !== 'bekend' || datum === null) return false;
  return datum < sinds.waarde.slice(0, datum.length);
}

export const inspectie = afkorting('Inspectie Gezondheidszorg en Jeugd', 'IGJ');

const plannamen = {
  verbeterplan: 'verbeterplan',
  herstelplan: 'herstelplan',
  continuiteitsplan: 'continuïteitsplan',
} as const;

export const plannaam = (z: Openbaar): Feit<Tekst> => toon(z.plan.soort, (soort) => plannamen[soort]);

export const lijst = (feit: Feit<readonly string[]>): Feit<Tekst> => toon(feit, (delen) => opsomming(delen));

/** `a, b en c` over parts of a sentence that each rest on their own facts. */
export function rijtje(delen: readonly Invulling[]): Zinsdeel {
  const laatste = delen.at(-1);
  if (laatste === undefined) throw new Error('Een rijtje heeft ten minste één deel.');
  const eerste = delen.slice(0, -1);
  if (eerste.length === 0) return zin`${laatste}`;
  return zin`${eerste.slice(1).reduce<Invulling>((samen, deel) => zin`${samen}, ${deel}`, eerste[0] ?? laatste)} en ${laatste}`;
}

/** Words that a councillor or reader should not have to look up; the fact keeps the word of the source. */
const uitleg: Readonly<Record<string, string>> = {
  governance: 'governance (hoe de organisatie wordt bestuurd en gecontroleerd)',
};

/** Who decided then: the authority of the letter, or the one before it. */
export const autoriteitToen = (z: Openbaar): Zinsdeel =>
  isEerderBepaald(z) ? zin`de voorganger van de ${autoriteit(z)}` : zin`de ${autoriteit(z)}`;

/** A withheld name still leaves a sentence that reads like any other. */
export const begeleiding = (bureau: OptioneelFeit<Tekst>): Keuze =>
  als<Tekst, Keuze>(
    bureau,
    (naam) => zin`De organisatie wordt bij het plan begeleid door ${naam}.`,
    null,
    zin`De organisatie wordt bij het plan begeleid door een extern bureau.`,
  );

/** `de 14 gemeenten`, or the name where a region is one gemeente. */
export const deGemeenten = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.gemeenten, (namen) =>
    namen.length === 1 ? `de gemeente ${opsomming(namen)}` : `de ${telwoord(namen.length)} gemeenten`,
  );

/** `14 gemeenten`, `één gemeente`. */
export const gemeenten = (z: Openbaar): Feit<Tekst> =>
  toon(z.accounthouder.gemeenten, ({ length }) => `${telwoord(length)} ${meervoud(length, 'gemeente', 'gemeenten')}`);

/** `over leegstand`, `over twee onderwerpen: …`: with more than one a reader wants to know how many there are to come. */
export const overOnderwerpen = (zorgen: Feit<readonly string[]>): Feit<Tekst> =>
  toon(zorgen, (delen) => {
    const namen = opsomming(delen.map((deel) => uitleg[deel] ?? deel));
    return delen.length === 1 ? namen : `${telwoord(delen.length)} onderwerpen: ${namen}`;
  });

/** `sinds september`: the month of a date after a preposition of its own. */
export const sinds = (dag: string, briefdatum: string | null): string =>
  inMaand(dag, briefdatum).replace(/^in /, 'sinds ');

export type Partij = 'jeugdregios' | 'raad-van-bestuur' | 'autoriteit';

/** Who set the trede, together, in the order of the dossier. */
export const partijen = (z: Zicht<(typeof bestuur)[number]>, wie: readonly Partij[]): Zinsdeel =>
  rijtje(
    wie.map((partij) => {
      if (partij === 'jeugdregios') return z.trede.jeugdregios;
      return partij === 'autoriteit' ? autoriteitToen(z) : zin`de Raad van Bestuur`;
    }),
  );

/** Bron: convenant and its instruments; with a continuïteitsplan the regie lies more with who buys the care. */
export const eersteVerantwoordelijke = (z: Openbaar): Keuze =>
  indienBekend(z.plan.soort, (soort) =>
    soort === 'continuiteitsplan'
      ? zin`Bij een continuïteitsplan ligt de regie meer bij de gemeenten die de hulp inkopen: de betrokken partijen herstellen samen de continuïteit van de jeugdhulp in de regio.`
      : zin`${Aanbieder(z)} is als eerste verantwoordelijk voor het eigen herstel.`,
  );

export const inspectieKijktMee = zin`De ${inspectie} houdt toezicht op de kwaliteit en de veiligheid van de zorg. In deze zaak kijkt de ${inspectie} mee.`;

export const isEerderBepaald = (z: Openbaar): boolean =>
  z.trede.vastgesteldOp.status === 'bekend' && isVoorganger(z, z.trede.vastgesteldOp.waarde);

/** Where a melding went: after a transfer the letter names the desk of that time, and who has the task today. */
export function meldpunt(z: Openbaar, op: OptioneelFeit<string>): Zinsdeel {
  const toen = op.status === 'bekend' && isVoorganger(z, op.waarde);
  if (!toen) return zin`de ${autoriteit(z)}`;
  return als(
    z.autoriteit.sinds,
    (sinds) =>
      zin`het landelijke meldpunt voor de continuïteit van jeugdhulp, dat sinds ${toon(sinds, datumVoluit)} bij de ${autoriteit(z)} hoort`,
    zin`het landelijke meldpunt voor de continuïteit van jeugdhulp`,
  );
}
