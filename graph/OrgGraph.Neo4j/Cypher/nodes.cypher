// The nodes with these ids, in no order.
MATCH (n:Node) WHERE n.id IN $ids
RETURN [n.id, n.record] AS answer
