// Builds a client's schema from a server's introspection, and the same from the checked-in file, and prints what is wrong with either.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery, validateSchema } from 'graphql';

const [url, file] = process.argv.slice(2);
const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: getIntrospectionQuery() }) });
const served = buildClientSchema((await response.json()).data);
const promised = buildSchema(readFileSync(file, 'utf8'));
const faults = [...validateSchema(served), ...validateSchema(promised)].map(fault => fault.message);
const changes = [...findBreakingChanges(served, promised), ...findBreakingChanges(promised, served)].filter(change => !change.type.startsWith('DIRECTIVE')).map(change => change.description);
console.log([...faults, ...changes].join('\n'));
