// The organisations that they represent.
UNWIND {{above}} AS x
UNWIND x[1] AS y
WITH DISTINCT y[0].onBehalfOf AS id WHERE id IS NOT NULL
MATCH (n:Node {id: id})
