/** What a dossier says may change because a day begins: a trede that starts, a role or a membership that ends. Waiting letters are held against it once a day. */
import type { Bewaker } from './bewaker';
import { herzieBrieven } from './brieven-herzien';

export const brievenBewaker: Bewaker = {
  voorwerp: 'casus',
  async vind({ eenheid, vandaag }, grens) {
    const casussen = await eenheid.brief.wachtendeCasussen();
    return casussen.slice(0, grens).map((objectId) => ({ objectId, datum: vandaag }));
  },
  herinner: (werk, { objectId }) => herzieBrieven(werk, [{ casusIds: [objectId], perGemeente: true }]),
};
