// What is told of a link: the edge, when it ends, the holding by which it is carried, by whom, and the keys by which it sorts.
[y.r.record, y.r.endLo, y.r.endHi, y.h.record, y.h.endLo, y.h.endHi, y.p.id, y.keys]
