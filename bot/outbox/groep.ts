/** Work that comes in piece by piece and is done in groups: while one group is under way, what comes in waits for the next. */

interface Wachtend<In, Uit> {
  readonly stuk: In;
  readonly los: (uit: Uit) => void;
  readonly weiger: (fout: unknown) => void;
}

/**
 * `werk` gives the outcomes in the order of its group. A group that fails is done again piece by piece, so that one takes no
 * other along; whatever it did the first time has to be undone by then.
 */
export function inGroepen<In, Uit>(
  grens: number,
  werk: (groep: readonly In[]) => Promise<readonly Uit[]>,
): (stuk: In) => Promise<Uit> {
  const wachtend: Wachtend<In, Uit>[] = [];
  let bezig = false;
  const doe = async (groep: readonly Wachtend<In, Uit>[]): Promise<void> => {
    try {
      const uit = await werk(groep.map(({ stuk }) => stuk));
      groep.forEach(({ los }, plek) => los(uit[plek] as Uit));
    } catch (fout) {
      if (groep.length > 1) await Promise.all(groep.map((een) => doe([een])));
      else groep.forEach(({ weiger }) => weiger(fout));
    }
  };
  const draai = async (): Promise<void> => {
    bezig = true;
    // What is asked for at one moment belongs together.
    await Promise.resolve();
    while (wachtend.length > 0) await doe(wachtend.splice(0, grens));
    bezig = false;
  };
  return (stuk) =>
    new Promise((los, weiger) => {
      wachtend.push({ stuk, los, weiger });
      if (!bezig) void draai();
    });
}
