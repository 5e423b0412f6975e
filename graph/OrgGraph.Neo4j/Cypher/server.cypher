// Which Neo4j it is, and what is made in the database so far.
CALL dbms.components() YIELD versions
OPTIONAL MATCH (record:Record)
RETURN [versions[0], record.schema, EXISTS { (n) }] AS answer
