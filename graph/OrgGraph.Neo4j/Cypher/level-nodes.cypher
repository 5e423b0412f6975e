// The nodes of a kind where the links of the level above lead.
UNWIND {{above}} AS x
UNWIND x.rows AS y
WITH DISTINCT {{node}} AS n WHERE n:{{label}}
