// The organisations that they represent.
UNWIND {{above}} AS x
UNWIND x.rows AS y
WITH DISTINCT y.r.onBehalfOf AS id WHERE id IS NOT NULL
MATCH (n:Node {id: id})
