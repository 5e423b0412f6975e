// Prints the introspection query that clients send.
import { getIntrospectionQuery } from 'graphql';

console.log(getIntrospectionQuery({ directiveIsRepeatable: true, schemaDescription: true }));
