/** After the last test: the databases that its workers made in PostgreSQL. */
module.exports = async () => {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return;
  const { Client } = require('pg');
  const beheer = new Client({ connectionString: server });
  await beheer.connect();
  const { rows } = await beheer.query('select datname from pg_database where datname like $1', [
    `proef\\_${process.env.PROEF_RUN}\\_%`,
  ]);
  for (const { datname } of rows) await beheer.query(`drop database "${datname}" with (force)`);
  await beheer.end();
};
