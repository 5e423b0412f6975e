UNWIND {{level}} AS x
UNWIND x.rows AS y
UNWIND [y.f, y.t, y.p] AS n
RETURN DISTINCT n
