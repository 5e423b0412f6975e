MATCH (start)-[way:REPORTS_TO*0..{{before}}]->(n) WHERE all(r IN way WHERE {{passes}})
WITH DISTINCT n
MATCH (n)-[r:REPORTS_TO]->() WHERE {{passes}}
RETURN r
