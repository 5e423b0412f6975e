// Some nodes, a page of the links of a kind at each, and once each the nodes where they lead.
MATCH (n:Node) WHERE n.id IN $ids
WITH collect(n) AS start
{{levels}}
{{records}}
RETURN [{{told}}, records] AS answer
