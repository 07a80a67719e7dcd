/** Floods are counted per person of a tenant: the same object id in another tenant is somebody else. */
import { messageActivity } from '../../../simulator/activities';
import { sanne, persoonlijk, startOpstelling } from './support/opstelling';

it('does not let one tenant use up what a person of another may say', async () => {
  const bot = await startOpstelling({ server: { perMinuut: 1 } });
  const say = async (tenantId: string, aadObjectId = sanne.aadObjectId): Promise<number> =>
    (await bot.post(messageActivity(bot.scene(persoonlijk, { ...sanne, tenantId, aadObjectId }), 'hulp'))).status;
  try {
    expect(await say('tenant-a')).toBe(200);
    expect(await say('tenant-b')).toBe(200);
    expect(await say('TENANT-A', sanne.aadObjectId.toUpperCase())).toBe(429);
  } finally {
    await bot.stop();
  }
});
