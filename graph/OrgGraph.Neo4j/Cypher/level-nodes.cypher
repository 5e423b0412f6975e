// The nodes of a kind where the links of the level above lead.
UNWIND {{above}} AS x
UNWIND x[1] AS y
WITH DISTINCT y[{{place}}] AS n WHERE n:{{label}}
