// Adds an entry to a case if it is the next one, under the case's lock. The token tells whether this very request, sent twice, has been kept already.
MERGE (c:Case {matter: $matter})
ON CREATE SET c.version = 0
SET c.lock = $token
WITH c
CALL (c) {
  WITH c WHERE c.version = $number - 1
  CREATE (e:CaseEntry) SET e = $entry
  SET c += $head
}
OPTIONAL MATCH (e:CaseEntry {matter: $matter, number: $number})
RETURN [e.token = $token] AS answer
