// Runs the audits of npm graphql-http against a server and prints one JSON line for each.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  console.log(JSON.stringify({ id: audit.id, name: audit.name, status: result.status, reason: result.reason ?? null }));
  await result.response?.body?.cancel?.().catch(() => {});
}
